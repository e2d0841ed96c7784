import { Button } from 'antd';
import type { JobFacets } from '../../domain/job.ts';
import { PAY_BANDS } from '../../domain/pay.ts';
import { reachMetres, type TravelMode } from '../../domain/travel.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { payBands } from '../../ui/words/pay.texts.ts';
import { countSet, type Filters, noFilters, ringsFor } from './filters.ts';
import { jobs as texts } from './texts.ts';

interface Props {
  readonly filters: Filters;
  /** Counts beside the choices; absent while none are known. */
  readonly facets?: JobFacets;
  /** How the resident gets about; absent when it is not known from where. */
  readonly mode?: TravelMode;
  onChange(filters: Filters): void;
}

const ANYWHERE = 'any';

/** A city that does not count sends no list; that is not a list of zeros. */
const known = <T,>(counts: readonly T[] | undefined) => (counts?.length ? counts : undefined);

/** Filters with counts: how far, how much, where. Folded away until wanted. */
export function JobFilters({ filters, facets, mode, onChange }: Props) {
  const set = countSet(filters);
  const countOf = (key: string, counts?: readonly { readonly key: string; readonly count: number }[]) =>
    counts?.find((entry) => entry.key === key)?.count ?? (counts ? 0 : undefined);
  const bandCounts = known(facets?.payBands)?.map(({ band, count }) => ({ key: band, count }));
  const ringCounts = known(facets?.rings)?.map(({ metres, count }) => ({ key: String(metres), count }));
  return (
    <details className="job-filters">
      <summary>{texts.filters(set)}</summary>
      <div className="stack">
        {mode && (
          <ChoiceChips
            legend={texts.reach}
            pick="one"
            choices={[
              { value: ANYWHERE, label: texts.anywhere },
              ...ringsFor(mode).map((minutes) => ({
                value: String(minutes),
                label: texts.minutes(minutes),
                count: countOf(String(Math.round(reachMetres(minutes, mode))), ringCounts),
              })),
            ]}
            chosen={[String(filters.withinMinutes ?? ANYWHERE)]}
            onChange={([chosen]) =>
              onChange({ ...filters, withinMinutes: chosen === ANYWHERE ? undefined : Number(chosen) })
            }
          />
        )}
        <ChoiceChips
          legend={texts.pay}
          choices={PAY_BANDS.map((band) => ({
            value: band,
            label: payBands[band],
            count: countOf(band, bandCounts),
          }))}
          chosen={filters.payBands}
          onChange={(chosen) => onChange({ ...filters, payBands: chosen })}
        />
        {facets && facets.towns.length > 0 && (
          <ChoiceChips
            legend={texts.towns}
            choices={facets.towns.map(({ code, name, count }) => ({ value: code, label: name, count }))}
            chosen={filters.towns}
            onChange={(chosen) => onChange({ ...filters, towns: chosen })}
          />
        )}
        {set > 0 && (
          <div>
            <Button onClick={() => onChange({ ...noFilters, text: filters.text, sort: filters.sort })}>
              {texts.clear}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
