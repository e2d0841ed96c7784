import { type Ref, useCallback, useEffect, useState } from 'react';
import { useTowns } from '../../data/ask/lists.ts';
import { useJobs } from '../../data/ask/useJobs.ts';
import { useWhere } from '../../data/StartPointProvider.tsx';
import type { Destination } from '../../domain/destination.ts';
import type { JobSort } from '../../domain/job.ts';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { answerTexts } from '../../ui/answer/texts.ts';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useSearched } from '../../ui/form/useSearched.ts';
import { useNavigation } from '../../ui/go/navigation.tsx';
import type { VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { Where } from '../../ui/startPoint/StartPoint.tsx';
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
        {value && (value.outdated ? answerTexts.loading : texts.count(value.total, keptOnes))}
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
