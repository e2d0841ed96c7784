import { isOneOf } from '../../domain/isOneOf.ts';
import { type JobTag, TAG_KIND_NAMES, TAG_KINDS } from '../../domain/job.ts';
import type { CountsOf, JobFilterName, JobFilterValue } from '../../domain/jobFilters.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { jobFilterWords, tagKinds } from '../../ui/words/job.texts.ts';
import { jobs as texts } from './texts.ts';

interface Props<N extends JobFilterName> {
  readonly name: N;
  /** By default, the name of the filter. */
  readonly legend?: string;
  /** Absent when the city does not count. */
  readonly counts?: CountsOf<N>;
  readonly chosen?: readonly JobFilterValue<N>[];
  /** @param chosen `undefined` when no value is chosen */
  onChange(chosen?: readonly JobFilterValue<N>[]): void;
}

/** The values of one filter that have jobs or are chosen. Renders nothing when there are none. */
export function FilterChips<N extends JobFilterName>({
  name,
  legend = jobFilterWords[name].legend,
  counts = [],
  chosen = [],
  onChange,
}: Props<N>) {
  const { values } = jobFilterWords[name];
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

/** The tags in groups by what they tell. A job must have every chosen one, so each choice narrows. */
export function TagChips({ counts = [], chosen = [], onChange }: Omit<Props<'tags'>, 'name' | 'legend'>) {
  return TAG_KIND_NAMES.map((kind) => {
    const isOfKind = isOneOf<JobTag>(TAG_KINDS[kind]);
    return (
      <FilterChips
        key={kind}
        name="tags"
        legend={tagKinds[kind]}
        counts={counts.filter(({ value }) => isOfKind(value))}
        chosen={chosen.filter(isOfKind)}
        onChange={(now = []) => {
          const tags = [...chosen.filter((tag) => !isOfKind(tag)), ...now];
          onChange(tags.length > 0 ? tags : undefined);
        }}
      />
    );
  });
}
