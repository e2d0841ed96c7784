import { Button } from 'antd';
import { useState } from 'react';
import type { Lapse } from '../../../domain/lapse.ts';
import type { Person } from '../../../domain/person.ts';
import type { SendOutcome } from '../../../domain/sendOutcome.ts';
import type { MySignUp, Offer, OfferKind, SignUpOutcome } from '../../../domain/signUp.ts';
import { Note } from '../../answer/Note.tsx';
import { NotKept } from '../../answer/NotKept.tsx';
import { FocusBox } from '../../basics/FocusBox.tsx';
import { PersonSheet } from '../../form/PersonSheet.tsx';
import { Phone } from '../../go/Phone.tsx';
import { WayButton } from '../../go/WayButton.tsx';
import { signUp as texts, withdrawal } from './texts.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

interface Props {
  readonly kind: OfferKind;
  readonly offer: Pick<Offer, 'title' | 'left'>;
  /** Whether there is a waiting list when no place is left. By default, there is none. */
  readonly waitingList?: boolean;
  /** Why nobody can sign up any more. By default, people can. */
  readonly closed?: string;
  /** Absent where the city takes no sign-ups. */
  readonly signUp: ((person: Person) => Promise<SendOutcome<SignUpOutcome>>) | undefined;
  /** Absent where the city takes no place back. */
  readonly withdraw: ((mine: MySignUp) => Promise<SendOutcome<void>>) | undefined;
  readonly sent: MySignUp | undefined;
  /** What the device did not keep of it. */
  readonly unkept: Lapse | undefined;
  readonly pending: ((field: string) => string) | undefined;
}

/** Signing up for a course or an event: the button with its form, or what came of it. */
export function SignUpPart(props: Props) {
  const { kind, offer, waitingList = false, closed, signUp, withdraw, sent, unkept, pending } = props;
  const [isWithdrawn, setWithdrawn] = useState(false);
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<SignUpOutcome['kind']>();
  const full = offer.left === 0 || outcome === 'full';
  if (sent)
    return (
      <FocusBox takesFocus={outcome !== undefined}>
        <Note role="status">
          <p>{closed === undefined ? texts.done(sent.waiting ?? false) : texts.was}</p>
          <p className="figure">{texts.number(sent.code)}</p>
          {closed !== undefined && <p>{closed}</p>}
          {closed === undefined && !sent.waiting && <p>{texts.bring}</p>}
          {closed === undefined && !withdraw && (
            <p>
              <Phone text={texts.change(kind)} />
            </p>
          )}
          {closed === undefined && withdraw && (
            <WithdrawButton
              mine={sent}
              withdraw={withdraw}
              onDone={() => {
                setOutcome(undefined);
                setWithdrawn(true);
              }}
            />
          )}
        </Note>
        <NotKept unkept={unkept} />
      </FocusBox>
    );
  // What was sent without an answer can still be asked for.
  if (closed !== undefined && !pending) return <Note role="note">{closed}</Note>;
  if (!signUp) return <Elsewhere text={texts.elsewhere} />;
  const waits = full && waitingList;
  if (full && !waits && !pending)
    return (
      <FocusBox takesFocus={outcome === 'full'}>
        <Elsewhere text={outcome === 'full' ? texts.justFull : texts.full(kind)} />
      </FocusBox>
    );
  return (
    <>
      {isWithdrawn && (
        <FocusBox takesFocus>
          <Note role="status">{withdrawal.done}</Note>
        </FocusBox>
      )}
      {waits && <p>{texts.fullWaiting}</p>}
      <div>
        <Button type="primary" onClick={() => setOpen(true)}>
          {waits ? texts.wait : texts.open}
        </Button>
      </div>
      {open && (
        <PersonSheet
          texts={{ ...texts, title: texts.title(offer.title), send: waits ? texts.sendWaiting : texts.send }}
          send={signUp}
          pending={pending}
          onSent={(answer) => setOutcome(answer.kind)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

function Elsewhere({ text }: { text: string }) {
  return (
    <Note role="status">
      <p>{text}</p>
      <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
    </Note>
  );
}
