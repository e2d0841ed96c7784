import type { CountsOf, JobFilterName, JobFilterValue } from '../../domain/jobFilters.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { jobFilterWords } from '../../ui/words/job.texts.ts';
import { jobs as texts } from './texts.ts';

interface Props<N extends JobFilterName> {
  readonly name: N;
  /** Absent when the city does not count. */
  readonly counts?: CountsOf<N>;
  readonly chosen?: readonly JobFilterValue<N>[];
  /** @param chosen `undefined` when no value is chosen */
  onChange(chosen?: readonly JobFilterValue<N>[]): void;
}

/** The values of one filter that have jobs or are chosen. Renders nothing when there are none. */
export function FilterChips<N extends JobFilterName>({ name, counts = [], chosen = [], onChange }: Props<N>) {
  const { legend, values } = jobFilterWords[name];
  const offered = counts.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  return (
    <ChoiceChips
      legend={legend}
      unit={texts.unit}
      choices={offered.map(({ value, name, count }) => ({
        value,
        label: values[value] ?? name ?? value,
        count,
      }))}
      chosen={chosen}
      onChange={(now) => onChange(now.length > 0 ? now : undefined)}
    />
  );
}
