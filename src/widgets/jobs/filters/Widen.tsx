import { Button } from 'antd';
import { JOB_FILTERS, type JobChoices } from '../../../domain/jobFilters.ts';
import type { JobFacets } from '../../../domain/jobSearch.ts';
import { REACHES, reachMetres, type TravelMode } from '../../../domain/travel.ts';
import { type Widening, widenings } from '../../../domain/widenings.ts';
import { jobs as texts } from '../texts.ts';
import type { Filters } from './filters.ts';
import { valueName } from './SetFilters.tsx';

interface Props {
  readonly filters: Filters;
  readonly facets: JobFacets;
  readonly mode: TravelMode;
  onChange(filters: Filters): void;
}

/** Where nothing is found: what one change brings, in one tap each. Renders nothing when no single change helps. */
export function Widen({ filters, facets, mode, onChange }: Props) {
  const { withinMinutes } = filters;
  const within = withinMinutes === undefined ? undefined : reachMetres(withinMinutes, mode);
  const ways = widenings(filters, within, facets);
  const minutesOf = ({ metres }: Widening) =>
    REACHES.find((minutes) => metres !== undefined && reachMetres(minutes, mode) === metres);
  const [most] = ways;
  if (!most) return null;
  const wordsOf = (choices: JobChoices) =>
    JOB_FILTERS.flatMap((name) => (choices[name] ?? []).map((value) => valueName(name, value, facets))).join(
      '、',
    );
  const isReach = ({ name }: Widening) => name === 'reach';
  // As the resident chose it: the name of a filter stands nowhere else.
  const nameOf = ({ name }: Widening) =>
    name === 'reach' ? texts.within(withinMinutes ?? 0) : wordsOf({ [name]: filters[name] });
  return (
    <div className="stack">
      <p>{texts.costsMost(nameOf(most), most.count)}</p>
      <ul className="row set-filters" aria-label={texts.widen}>
        {ways.map((way) => (
          <li key={way.name}>
            <Button
              type={way === most ? 'primary' : 'default'}
              onClick={() =>
                onChange(
                  isReach(way)
                    ? { ...filters, withinMinutes: minutesOf(way) }
                    : { ...filters, [way.name]: undefined, ...way.choices },
                )
              }
            >
              {isReach(way)
                ? texts.wider(minutesOf(way), way.count)
                : way.choices
                  ? texts.step(wordsOf(way.choices), way.count)
                  : texts.without(nameOf(way), way.count)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
