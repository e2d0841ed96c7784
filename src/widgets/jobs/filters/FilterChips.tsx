import { isOneOf } from '../../../domain/isOneOf.ts';
import { type JobTag, TAG_KIND_NAMES, TAG_KINDS } from '../../../domain/job.ts';
import {
  type CountsOf,
  type JobFilterName,
  type JobFilterValue,
  jobFilters,
} from '../../../domain/jobFilters.ts';
import { ownOf } from '../../../domain/ownOf.ts';
import type { PayLeast } from '../../../domain/pay.ts';
import { ChoiceChips } from '../../../ui/form/ChoiceChips.tsx';
import { jobFilterWords, tagKinds } from '../../../ui/words/job.texts.ts';
import { leastPay } from '../../../ui/words/pay.texts.ts';
import { jobs as texts } from '../texts.ts';

interface Props<N extends JobFilterName> {
  readonly name: N;
  /** By default, the name of the filter. */
  readonly legend?: string;
  /** By default, the words of the filter. */
  readonly labels?: Readonly<Record<string, string>>;
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
  labels = jobFilterWords[name].short ?? jobFilterWords[name].values,
  counts = [],
  chosen = [],
  onChange,
}: Props<N>) {
  const offered = counts.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  const isScale = jobFilters[name].wider !== undefined;
  return (
    <ChoiceChips
      legend={legend}
      unit={texts.unit}
      choices={offered.map(({ value, name, count }) => ({
        value,
        label: ownOf(labels, value) ?? name ?? value,
        count,
      }))}
      chosen={chosen}
      onChange={(now) => onChange(unlessNone(isScale ? now.slice(-1) : now))}
    />
  );
}

interface GroupsProps<N extends JobFilterName> extends Omit<Props<N>, 'name' | 'legend' | 'labels'> {}

/** The tags in groups by what they tell. A job must have every chosen one, so each choice narrows. */
export function TagChips({ counts = [], chosen = [], onChange }: GroupsProps<'tags'>) {
  return TAG_KIND_NAMES.map((kind) => {
    const isOfKind = isOneOf<JobTag>(TAG_KINDS[kind]);
    return (
      <FilterChips
        key={kind}
        name="tags"
        legend={tagKinds[kind]}
        counts={counts.filter(({ value }) => isOfKind(value))}
        chosen={chosen.filter(isOfKind)}
        onChange={(now = []) => onChange(unlessNone([...chosen.filter((tag) => !isOfKind(tag)), ...now]))}
      />
    );
  });
}

/** The least pay per month and per hour: one of each at most. */
export function PayChips({ counts = [], chosen = [], onChange }: GroupsProps<'payLeasts'>) {
  return LEAST_PAY_UNITS.map((unit) => {
    const isOfUnit = (value: PayLeast) => value.startsWith(`${unit}:`);
    return (
      <FilterChips
        key={unit}
        name="payLeasts"
        legend={leastPay[unit].legend}
        labels={leastPay[unit].values}
        counts={counts.filter(({ value }) => isOfUnit(value))}
        chosen={chosen.filter(isOfUnit)}
        onChange={(now = []) => onChange(unlessNone([...chosen.filter((value) => !isOfUnit(value)), ...now]))}
      />
    );
  });
}

const LEAST_PAY_UNITS = ['month', 'hour'] as const;

const unlessNone = <T,>(values: readonly T[]) => (values.length > 0 ? values : undefined);
