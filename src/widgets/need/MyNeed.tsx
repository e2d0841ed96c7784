import { Button } from 'antd';
import { useState } from 'react';
import { useClock } from '../../data/ClockProvider.tsx';
import type { useNeed } from '../../data/send/useNeed.ts';
import { FOLLOW_UPS, isFollowUpDue } from '../../domain/need.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { NeedFacts } from './NeedFacts.tsx';
import { followUps, mine as texts } from './texts.ts';
import { useWrite } from './useWrite.ts';

const toMatches = { kind: 'matches' } as const;

interface Props {
  readonly own: ReturnType<typeof useNeed>;
  onChange(): void;
  /** Called with what to say after a write succeeded. */
  onSaid(text: string): void;
}

/** 我的需求: what was registered, and what can be done with it. */
export function MyNeed({ own, onChange, onSaid }: Props) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  const { day } = useClock();
  const [asking, setAsking] = useState(false);
  const { busy, failed, run } = useWrite();
  const registered = own.value;
  if (!registered) return null;
  const { need, registeredOn, state } = registered;
  const isDue = own.isRegistered && isFollowUpDue(registered, day);
  const since = (own.isRegistered ? texts.registered : texts.local)(longDay(registeredOn));
  return (
    <section aria-label={texts.title} className="stack">
      <h3>{texts.title}</h3>
      <p>{state === 'found' ? texts.found : since}</p>
      {isDue && (
        <fieldset className="choices">
          <legend>{texts.followUp}</legend>
          <div className="row">
            {FOLLOW_UPS.map((one) => (
              <Button
                key={one}
                disabled={busy}
                onClick={() =>
                  void run(
                    () => own.answer(one),
                    () => onSaid(texts.thanks),
                  )
                }
              >
                {followUps[one]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <NeedFacts need={need} />
      {failed && <FailureNote {...failed} />}
      {asking ? (
        <FocusBox takesFocus onEscape={() => setAsking(false)}>
          <p>{texts.askWithdraw}</p>
          <div className="row">
            <Button loading={busy} onClick={() => void run(own.withdraw, () => onSaid(texts.withdrawn))}>
              {texts.yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.no}</Button>
          </div>
        </FocusBox>
      ) : (
        <div className="row">
          {offers(toMatches) && (
            <Button type="primary" onClick={() => go(toMatches)}>
              {texts.jobs}
            </Button>
          )}
          <Button onClick={onChange}>{texts.change}</Button>
          <Button onClick={() => setAsking(true)}>{texts.withdraw}</Button>
        </div>
      )}
    </section>
  );
}
