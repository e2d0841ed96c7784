import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Failure } from '../../domain/failure.ts';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { type CitySignUp, type MySignUp, signUpKey } from '../../domain/signUp.ts';
import { useCity } from '../CityProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import { OFFER_LISTS, SIGN_UPS } from './signUpKeys.ts';
import { useSender } from './useSendOnce.ts';

export type WithdrawSignUp = (mine: Pick<MySignUp, 'offer' | 'id' | 'code'>) => Promise<SendOutcome<void>>;

/** Gives back a place in a course or at an event, once. `undefined` where the city takes none back. */
export function useWithdrawSignUp(): WithdrawSignUp | undefined {
  const { withdrawSignUp } = useCity();
  const { change } = useOwn('signUps');
  const send = useSender();
  const client = useQueryClient();
  const withdraw = useCallback<WithdrawSignUp>(
    ({ offer, id, code }) =>
      send(`withdraw-sign-up:${code}`, {}, async ({ requestId }) => {
        if (!withdrawSignUp) throw new Failure('unsupported');
        await withdrawSignUp({ requestId, offer, id, code }).catch(unlessMissing);
        // A list that is on its way is older than this answer.
        await client.cancelQueries({ queryKey: SIGN_UPS });
        client.setQueryData<readonly CitySignUp[]>(SIGN_UPS, (before) =>
          before?.filter((one) => one.code !== code),
        );
        void client.invalidateQueries({ queryKey: [OFFER_LISTS[offer]] });
        await change(
          (before) =>
            new Map(
              [...(before ?? [])].filter(
                ([key, one]) => key !== signUpKey({ offer, id }) || one.code !== code,
              ),
            ),
        );
      }),
    [withdrawSignUp, send, client, change],
  );
  return withdrawSignUp && withdraw;
}

/** A sign-up that the city does not have is what the person wants. */
function unlessMissing(error: unknown): void {
  if (!(error instanceof Failure && error.kind === 'missing')) throw error;
}
