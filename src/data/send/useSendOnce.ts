import { useCallback } from 'react';
import { canRetry, toFailure } from '../../domain/failure.ts';
import { ownOf } from '../../domain/ownOf.ts';
import type { RequestId } from '../../domain/request.ts';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { useOwn } from '../own/OwnProvider.tsx';
import type { Draft } from '../own/ownParts.ts';
import { newRequestId } from './newRequestId.ts';

/** What is sent, as it was stored before: texts by the name of their field. */
export interface Claim {
  readonly requestId: RequestId;
  /** The text of a field. By default, empty. */
  of(field: string): string;
}

type Fields = Readonly<Record<string, string>>;

type SendOnce = <T>(
  name: string,
  fields: Fields,
  write: (claim: Claim) => Promise<T>,
) => Promise<SendOutcome<T>>;

/**
 * Sends something once, by its name. Its fields and a request id are stored before anything is sent. A second tap,
 * another tab or a retry after a lost answer find them there and send the same again, which the city recognises. Only a
 * refusal, which changed nothing, lets other values be sent.
 */
export function useSender(): SendOnce {
  const { change } = useOwn('drafts');
  return useCallback(
    async (name, fields, write) => {
      const fresh = { requestId: newRequestId(), fields };
      let stored: Draft = fresh;
      await change((before) => {
        const earlier = before?.get(name);
        stored = earlier?.requestId === undefined ? fresh : earlier;
        return new Map(before).set(name, stored);
      });
      const free = () =>
        change((before) => {
          const left = new Map(before);
          left.delete(name);
          return left;
        });
      const { requestId = fresh.requestId } = stored;
      try {
        const answer = await write({ requestId, of: (field) => textOf(stored, field) });
        await free();
        return { kind: 'sent', answer };
      } catch (error) {
        const failure = toFailure(error);
        const unknown = canRetry(failure.kind);
        if (!unknown) await free();
        return { kind: 'failed', unknown, failure };
      }
    },
    [change],
  );
}

/**
 * The same for a form.
 *
 * @param name of the form, with the id of what it is about
 */
export function useSendOnce(name: string) {
  const draft = useOwn('drafts').value?.get(name);
  const send = useSender();
  const sendOnce = useCallback(
    <T>(fields: Fields, write: (claim: Claim) => Promise<T>) => send(name, fields, write),
    [send, name],
  );
  return {
    sendOnce,
    /** What was sent without an answer: it can only be sent again as it was. `undefined` when there is none. */
    pending: draft?.requestId === undefined ? undefined : (field: string) => textOf(draft, field),
  };
}

function textOf(draft: Draft, field: string): string {
  const value = ownOf(draft.fields, field);
  return typeof value === 'string' ? value : '';
}
