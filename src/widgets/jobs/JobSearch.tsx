import { type Ref, useCallback, useEffect, useState } from 'react';
import { useTowns } from '../../data/lists.ts';
import { useWhere } from '../../data/OriginProvider.tsx';
import { useJobs } from '../../data/useJobs.ts';
import type { Destination } from '../../domain/destination.ts';
import type { JobSort } from '../../domain/job.ts';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { ui } from '../../ui/texts.ts';
import { useSearched } from '../../ui/useSearched.ts';
import type { VirtualListHandle } from '../../ui/VirtualList.tsx';
import { Where } from '../../ui/Where.tsx';
import { countSet, effective, type Filters, noFilters, sortOf, toQuery } from './filters.ts';
import { JobFilters } from './JobFilters.tsx';
import { JobList } from './JobList.tsx';
import { sorts, jobs as texts } from './texts.ts';

interface Props {
  /** What the resident was sent here with: a reach, or without the filters of before. */
  readonly sentBy?: Extract<Destination, { kind: 'jobs' }>;
  readonly arrived: boolean;
  readonly list: Ref<VirtualListHandle>;
}

/** The screen one searches on. */
export function JobSearch({ sentBy, arrived, list }: Props) {
  const where = useWhere();
  const { origin, mode } = where;
  const within = sentBy?.within;
  const [chosen, setFilters] = useState<Filters>({ ...noFilters, within: within?.minutes });
  const [before, setBefore] = useState(sentBy);
  if (sentBy && before !== sentBy) {
    setBefore(sentBy);
    const kept = sentBy.fresh ? { ...noFilters, sort: chosen.sort } : chosen;
    if (sentBy.fresh || within) setFilters({ ...kept, within: within?.minutes });
  }
  const { setMode } = where;
  useEffect(() => {
    if (within) setMode(within.mode);
  }, [within, setMode]);
  const filters = effective(chosen, origin, mode);
  const { go } = useNavigation();
  const towns = useTowns();
  const found = useJobs(where.settling ? undefined : toQuery(filters, origin, mode));
  const onSearch = useCallback((text: string) => setFilters((now) => ({ ...now, text })), []);
  const value = found.state === 'ready' ? found.answer.value : undefined;
  const keptOnes = found.state === 'ready' && found.outage !== undefined && !found.outage.sources;
  useSearched('jobs', filters.text, value?.outdated === false ? value.total : undefined);
  const orders: readonly JobSort[] = origin ? ['travel', 'pay', 'date'] : ['pay', 'date'];
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <SearchBox
        label={texts.search}
        placeholder={texts.placeholder}
        value={filters.text}
        onSearch={onSearch}
      />
      <Where towns={towns} where={where} folded />
      <ChoiceChips
        legend={texts.sort}
        legendHidden
        pick="one"
        choices={orders.map((value) => ({ value, label: sorts[value] }))}
        chosen={[sortOf(filters, origin)]}
        onChange={([sort]) => setFilters({ ...filters, sort })}
      />
      <JobFilters filters={filters} facets={value?.facets} mode={origin && mode} onChange={setFilters} />
      <p role="status" className="quiet">
        {value && (value.outdated ? ui.loading : texts.count(value.total, keptOnes))}
      </p>
      <QueryView of={found} lines={16}>
        {(jobs) => (
          <JobList
            found={jobs}
            origin={origin}
            mode={mode}
            narrowed={filters.text !== '' || countSet(filters) > 0}
            list={list}
            onOpen={({ id }) => go({ kind: 'job', id })}
          />
        )}
      </QueryView>
    </div>
  );
}
