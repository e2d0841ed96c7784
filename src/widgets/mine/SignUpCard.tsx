import { Button } from 'antd';
import type { WithdrawSignUp } from '../../data/send/useWithdrawSignUp.ts';
import { isDay } from '../../domain/calendar.ts';
import type { SignUpNow } from '../../domain/signUpNow.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { slotText } from '../../ui/nouns/booking/texts.ts';
import { signUp, mySignUps as texts } from '../../ui/nouns/signUp/texts.ts';
import { WithdrawButton } from '../../ui/nouns/signUp/WithdrawButton.tsx';
import { shortDay } from '../../ui/words/day.texts.ts';

interface Props {
  readonly signUp: SignUpNow;
  /** Absent where the city takes no place back. */
  readonly withdraw: WithdrawSignUp | undefined;
  /** The resident has read what was changed. */
  onRead(signUp: SignUpNow): void;
}

/** A course or an event that a person signed up for: when and where, its number, and what the city changed since. */
export function SignUpCard({ signUp: now, withdraw, onRead }: Props) {
  const { mine, change, over } = now;
  const { title, address, waiting = false, code, offer, id } = mine;
  const when = whenText(now);
  return (
    <>
      <h4>{title}</h4>
      {when && <p className="figure">{when}</p>}
      {address && <p>{address}</p>}
      <p>
        {over ? texts.over : texts.state(waiting)} · {signUp.number(code)}
      </p>
      {change && (
        <Note tone="soon" role="status">
          <p>{change === 'moved' ? texts.moved(when) : texts.changed[change]}</p>
          <Button aria-label={texts.readOf(title)} onClick={() => onRead(now)}>
            {texts.read}
          </Button>
        </Note>
      )}
      {!over && !change && !withdraw && (
        <p className="quiet small">
          <Phone text={signUp.change(offer)} />
        </p>
      )}
      <div className="row">
        {change !== 'gone' && (
          <WayButton to={{ kind: offer, id }} label={texts.openOf(title)}>
            {texts.open}
          </WayButton>
        )}
        {withdraw && !over && change !== 'cancelled' && <WithdrawButton mine={mine} withdraw={withdraw} />}
      </div>
    </>
  );
}

/** The time of an event, the first day of a course; empty where the city does not say it. */
function whenText({ start, end }: SignUpNow): string {
  if (start === undefined) return '';
  return isDay(start) || end === undefined ? shortDay(start.slice(0, 10)) : slotText({ start, end });
}
