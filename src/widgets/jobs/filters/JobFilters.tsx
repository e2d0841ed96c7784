import { Button } from 'antd';
import {
  JOB_FILTERS,
  type JobChoices,
  type JobCounts,
  type JobFilterName,
  type JobFilterValue,
} from '../../../domain/jobFilters.ts';
import type { JobFacets } from '../../../domain/jobSearch.ts';
import { REACHES, reachMetres, type TravelMode } from '../../../domain/travel.ts';
import { ChoiceChips } from '../../../ui/form/ChoiceChips.tsx';
import { jobs as texts } from '../texts.ts';
import { FilterChips, PayChips, TagChips } from './FilterChips.tsx';
import { countSet, type Filters, noFilters } from './filters.ts';

interface Props {
  readonly filters: Filters;
  /** Counts beside the choices. Absent until they are known. */
  readonly facets?: JobFacets;
  /** The number of jobs that are found. Absent until it is known. */
  readonly total?: number;
  /** Whether there are more than `total`. By default, it is exact. */
  readonly atLeast?: boolean;
  /** The travel mode. Absent when there is no start point. */
  readonly mode?: TravelMode;
  onChange(filters: Filters): void;
}

const ANYWHERE = 'any';

/** The filter for travel time and all filters of `domain/jobFilters.ts`, with counts. Collapsed by default. */
export function JobFilters({ filters, facets, total, atLeast, mode, onChange }: Props) {
  const count = countSet(filters);
  const set =
    <N extends JobFilterName>(name: N) =>
    (chosen?: readonly JobFilterValue<N>[]) =>
      onChange({ ...filters, [name]: chosen });
  const chipsOf = <N extends JobFilterName>(name: N) => {
    const { [name]: counts }: JobCounts = facets ?? {};
    const { [name]: chosen }: JobChoices = filters;
    return <FilterChips key={name} name={name} counts={counts} chosen={chosen} onChange={set(name)} />;
  };
  const inReach = (metres: number) => facets?.rings.find((ring) => ring.metres === metres)?.count;
  // Bands of pay are for cities that do not count the least pay.
  const shown = JOB_FILTERS.filter((name) => name !== 'payBands' || !facets?.payLeasts);
  return (
    <details className="job-filters" onToggle={({ currentTarget }) => showEnd(currentTarget)}>
      <summary>{texts.filters(count)}</summary>
      <div className="stack job-filters-choices">
        {mode && (
          <ChoiceChips
            legend={texts.reach}
            pick="one"
            unit={texts.unit}
            choices={[
              { value: ANYWHERE, label: texts.anywhere },
              ...REACHES.map((minutes) => ({
                value: String(minutes),
                label: texts.minutes(minutes),
                count: inReach(reachMetres(minutes, mode)),
              })),
            ]}
            chosen={[String(filters.withinMinutes ?? ANYWHERE)]}
            onChange={([chosen]) =>
              onChange({ ...filters, withinMinutes: chosen === ANYWHERE ? undefined : Number(chosen) })
            }
          />
        )}
        {shown.map((name) => {
          if (name === 'tags') {
            const { tags: chosen } = filters;
            return <TagChips key={name} counts={facets?.tags} chosen={chosen} onChange={set('tags')} />;
          }
          if (name === 'payLeasts') {
            const { payLeasts: chosen } = filters;
            return (
              <PayChips key={name} counts={facets?.payLeasts} chosen={chosen} onChange={set('payLeasts')} />
            );
          }
          return chipsOf(name);
        })}
      </div>
      <div className="row job-filters-end">
        {count > 0 && (
          <Button onClick={() => onChange({ ...noFilters, text: filters.text, sort: filters.sort })}>
            {texts.clear}
          </Button>
        )}
        <Button
          type="primary"
          className="job-filters-see"
          disabled={total === undefined}
          onClick={({ currentTarget }) => close(currentTarget)}
        >
          {total === undefined ? texts.counting : atLeast ? texts.seeAtLeast(total) : texts.see(total)}
        </Button>
      </div>
    </details>
  );
}

/** Brings the buttons below the choices into view where they are not. */
function showEnd(filters: HTMLDetailsElement): void {
  if (filters.open) filters.querySelector('.job-filters-end')?.scrollIntoView({ block: 'nearest' });
}

/** Closes the filters that hold a button, and leaves the focus on their name. */
function close(button: HTMLElement): void {
  const filters = button.closest('details');
  if (!filters) return;
  filters.open = false;
  filters.querySelector('summary')?.focus();
}
