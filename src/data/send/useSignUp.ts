import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Failure } from '../../domain/failure.ts';
import type { Lapse } from '../../domain/lapse.ts';
import type { Person } from '../../domain/person.ts';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { type MySignUp, type OfferKind, type SignUpOutcome, signUpKey } from '../../domain/signUp.ts';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import { useUnkept } from '../own/useUnkept.ts';
import { OFFER_LISTS, SIGN_UPS } from './signUpKeys.ts';
import { useSendOnce } from './useSendOnce.ts';

/** What is signed up for, as the device remembers it. */
type Wanted = Pick<MySignUp, 'offer' | 'id' | 'title' | 'start' | 'address'>;

export interface SignUpSender {
  /** Absent where the city takes no sign-ups. */
  readonly signUp: ((person: Person) => Promise<SendOutcome<SignUpOutcome>>) | undefined;
  /** The sign-up that there is already. */
  readonly sent: MySignUp | undefined;
  /** What the device did not keep of it. */
  readonly unkept: Lapse | undefined;
  /** What was sent without an answer, by field. */
  readonly pending: ((field: string) => string) | undefined;
}

const CALLS = { course: 'signUpForCourse', event: 'signUpForEvent' } as const satisfies Record<
  OfferKind,
  string
>;

/** Signs up for a course or an event through the city, once. */
export function useSignUp(wanted: Wanted): SignUpSender {
  const { [CALLS[wanted.offer]]: call } = useCity();
  const { day } = useClock();
  const client = useQueryClient();
  const own = useOwn('signUps');
  const key = signUpKey(wanted);
  const { sendOnce, pending } = useSendOnce(`sign-up:${key}`);
  const unkept = useUnkept('signUps');
  const { change } = own;
  const { offer, id, title, start, address } = wanted;
  const send = useCallback(
    (person: Person) =>
      sendOnce({ ...person }, async (claim): Promise<SignUpOutcome> => {
        if (!call) throw new Failure('unsupported');
        // After the claim: another tab stores its sign-up before it gives up its claim.
        let already: MySignUp | undefined;
        await change((before) => {
          already = before?.get(key) ?? already;
          return before && new Map(before);
        });
        if (already) return { kind: already.waiting ? 'waiting' : 'signedUp', code: already.code };
        const sent = { name: claim.of('name'), phone: claim.of('phone') };
        const outcome = await call({ requestId: claim.requestId, id, person: sent }).finally(() => {
          // Places have changed, or it is gone.
          void client.invalidateQueries({ queryKey: [OFFER_LISTS[offer]] });
          void client.invalidateQueries({ queryKey: SIGN_UPS });
        });
        if (outcome.kind === 'full') return outcome;
        const { code } = outcome;
        const mine = {
          offer,
          id,
          title,
          code,
          start,
          address,
          signedOn: day,
          waiting: outcome.kind === 'waiting',
        };
        await change((before) => new Map(before).set(key, mine));
        return outcome;
      }),
    [call, change, sendOnce, client, key, offer, id, title, start, address, day],
  );
  return { signUp: call && send, sent: own.value?.get(key), unkept, pending };
}
