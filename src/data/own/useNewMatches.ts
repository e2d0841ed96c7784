import { useCallback } from 'react';
import type { Matching } from '../../domain/match/match.ts';
import { countNew, suitingIds } from '../../domain/match/newMatches.ts';
import { useOwn } from './OwnProvider.tsx';

/** The jobs that suit and are new to the person. */
interface NewMatches {
  /** `undefined` until the device is read. */
  count(matching: Matching): number | undefined;
  /** Remembers the jobs that suit now as seen. */
  saw(matching: Matching): void;
}

/** What is new since the person last looked at the list of matches. */
export function useNewMatches(): NewMatches {
  const { value, settling, change } = useOwn('matching');
  const seen = value?.seen;
  return {
    count: useCallback((matching) => (settling ? undefined : countNew(matching, seen)), [settling, seen]),
    saw: useCallback(
      (matching) => void change((before) => ({ plainOrder: false, ...before, seen: suitingIds(matching) })),
      [change],
    ),
  };
}
