import { useCallback } from 'react';
import { type KeptResult, toKeptResult } from '../../domain/keptResult.ts';
import { useOwn } from './OwnProvider.tsx';

/** The results that a person kept, by id, and what can be done with them. */
export function useKeptResults() {
  const { value, change } = useOwn('results');
  /** Resolves with whether the device has it. Another result with the same id is replaced. */
  const keep = useCallback(
    (id: string, result: KeptResult) =>
      change((before) => new Map([...others(before, id), [id, toKeptResult(result)]])),
    [change],
  );
  const remove = useCallback((id: string) => change((before) => new Map(others(before, id))), [change]);
  return { results: value, keep, remove };
}

const others = (results: ReadonlyMap<string, KeptResult> | undefined, id: string) =>
  [...(results ?? [])].filter(([other]) => other !== id);
