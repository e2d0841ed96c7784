import { useMemo } from 'react';
import type { Day } from '../../domain/calendar.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Procedure } from '../../domain/procedure.ts';
import type { FoundPolicies } from '../../domain/words/policies/searchPolicies.ts';
import { type Later, useLater } from '../basics/useLater.ts';

const loadWords = () => import(/* webpackChunkName: 'policy-words' */ '../../domain/words/policies/find.ts');
const loadSounds = () => import(/* webpackChunkName: 'sounds' */ '../../domain/words/sounds.ts');

interface Searched {
  readonly policies: readonly Policy[];
  readonly procedures: readonly Procedure[];
  /** Today: what is over counts less. */
  readonly day: Day;
  /** What the resident typed. Without words, nothing is loaded. */
  readonly text: string;
}

/**
 * Searches policies and procedures on the device. The words load when somebody searches; the sounds, which are heavy, when
 * the words as they are typed are not surely understood, and the search answers without them until they are there.
 */
export function usePolicySearch({ policies, procedures, day, text }: Searched): Later<FoundPolicies> {
  const isAsked = text.trim() !== '';
  const words = useLater(loadWords, isAsked);
  const code = words.state === 'ready' ? words.value : undefined;
  const pool = useMemo(
    () => code?.preparePolicies(policies, procedures, day),
    [code, policies, procedures, day],
  );
  const typed = useMemo(() => pool && code?.searchPolicies(pool, text), [code, pool, text]);
  const sounds = useLater(loadSounds, typed !== undefined && !typed.sure);
  const soundsOf = sounds.state === 'ready' && typed && !typed.sure ? sounds.value.soundsOf : undefined;
  const heard = useMemo(
    () => (soundsOf && pool ? code?.searchPolicies(pool, text, soundsOf) : undefined),
    [code, pool, text, soundsOf],
  );
  const situation = useMemo(() => code?.situationIn(text, day), [code, text, day]);
  if (!isAsked) return { state: 'ready', value: { ...ALL, policies, procedures } };
  const value = heard ?? typed;
  if (value) return { state: 'ready', value: { ...value, situation } };
  return words.state === 'failed' ? words : { state: 'loading' };
}

const ALL = { kind: 'all', guesses: [], marks: [], sure: true } as const;

/** Loads the words while somebody begins to type. */
export function preparePolicySearch(): void {
  loadWords().catch(() => undefined);
}
