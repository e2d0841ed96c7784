import type { Relaxing as Relaxed } from '../../../domain/match/match.ts';
import type { Wish } from '../../../domain/need.ts';
import { ChoiceChips } from '../../../ui/form/ChoiceChips.tsx';
import { relaxing, match as texts } from './texts.ts';

interface Props {
  readonly relaxing: readonly Relaxed[];
  /** The wishes that are given up for now. */
  readonly chosen: readonly Wish[];
  onChange(chosen: readonly Wish[]): void;
}

/** What each wish costs: how many jobs more suit without it. A tap tries it, another takes it back. */
export function Relaxing({ relaxing: steps, chosen, onChange }: Props) {
  const offered = steps.filter(({ wish, more }) => more > 0 && !chosen.includes(wish));
  if (offered.length + chosen.length === 0) return null;
  return (
    <ChoiceChips
      legend={texts.relax}
      unit={texts.unit}
      choices={[
        ...chosen.map((wish) => ({ value: wish, label: relaxing[wish] })),
        ...offered.map(({ wish, more }) => ({ value: wish, label: relaxing[wish], count: more })),
      ]}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
