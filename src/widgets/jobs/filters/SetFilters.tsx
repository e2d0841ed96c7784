import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { JOB_FILTERS, type JobFilterName } from '../../../domain/jobFilters.ts';
import type { JobFacets } from '../../../domain/jobSearch.ts';
import { ownOf } from '../../../domain/ownOf.ts';
import { jobFilterWords } from '../../../ui/words/job.texts.ts';
import { jobs as texts } from '../texts.ts';
import type { Filters } from './filters.ts';

interface Props {
  readonly filters: Filters;
  /** Names the values that a city names itself. */
  readonly facets?: JobFacets;
  onChange(filters: Filters): void;
}

/** What is set, as chips that can be taken off. Renders nothing when nothing is set. */
export function SetFilters({ filters, facets, onChange }: Props) {
  const { withinMinutes } = filters;
  const chips = [
    ...(withinMinutes === undefined
      ? []
      : [{ label: texts.within(withinMinutes), left: { ...filters, withinMinutes: undefined } }]),
    ...JOB_FILTERS.flatMap((name) =>
      (filters[name] ?? []).map((value: string) => ({
        label: valueName(name, value, facets),
        left: { ...filters, [name]: filters[name]?.filter((other) => other !== value) },
      })),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="row set-filters" aria-label={texts.set}>
      {chips.map(({ label, left }) => (
        <li key={label}>
          <Button
            icon={<CloseOutlined aria-hidden="true" />}
            iconPlacement="end"
            aria-label={texts.takeOff(label)}
            onClick={() => onChange(left)}
          >
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** A value by itself, in words. */
export function valueName(name: JobFilterName, value: string, facets?: JobFacets): string {
  const words: Readonly<Record<string, string>> = jobFilterWords[name].values;
  return ownOf(words, value) ?? facets?.[name]?.find((row) => row.value === value)?.name ?? value;
}
