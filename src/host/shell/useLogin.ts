import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HostCalls } from '../contract/hostCalls.ts';
import type { HostContext } from '../contract/types.ts';

/** The login of the host, and how often it became another one. */
export interface Login {
  /** How often the login has changed, whoever it is. */
  readonly changes: number;
  /** How often somebody else came: nothing of the former person may stay. */
  readonly others: number;
  /**
   * Asks the host for the token of this login.
   *
   * @throws when the login has changed since: what one person sends must not carry the token of another
   */
  readonly getToken: HostCalls['getToken'];
  /** Whether the host gave no token to this login. */
  isNobody(): boolean;
}

/** @param onOther called when another person comes of whom the host does not say who it is */
export function useLogin({ auth, person }: HostContext, calls: HostCalls, onOther: () => void): Login {
  const [login, setLogin] = useState({ changes: 0, others: 0, person });
  if (login.person !== person) {
    const isOther = login.person !== undefined;
    setLogin({ changes: login.changes + 1, others: login.others + (isOther ? 1 : 0), person });
  }
  const { changes, others } = login;
  /** The newest login: known before the screens are drawn anew. */
  const newest = useRef(changes);
  const hadToken = useRef(false);
  const isNobody = useCallback(() => !hadToken.current, []);
  const now = useRef({ isKnown: person !== undefined, onOther });
  useLayoutEffect(() => {
    newest.current = changes;
    now.current = { isKnown: person !== undefined, onOther };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new `auth` object needs a new subscription
  useEffect(
    () =>
      calls.watchLogin(() => {
        newest.current += 1;
        const isOther = !now.current.isKnown && hadToken.current;
        hadToken.current = false;
        if (isOther) now.current.onOther();
        setLogin((before) => ({
          ...before,
          changes: before.changes + 1,
          others: before.others + (isOther ? 1 : 0),
        }));
      }),
    [auth, calls],
  );
  return {
    changes,
    others,
    isNobody,
    async getToken(options) {
      const token = await calls.getToken(options);
      if (newest.current !== changes) throw new Error('the login is another one');
      hadToken.current ||= token !== null;
      return token;
    },
  };
}
