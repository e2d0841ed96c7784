import { type Ref, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTowns } from '../../data/ask/lists.ts';
import { type FoundJobs, useJobs } from '../../data/ask/useJobs.ts';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { knownChoices } from '../../domain/jobFilters.ts';
import type { Town } from '../../domain/place.ts';
import type { Destination } from '../../domain/screens.ts';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { answerTexts } from '../../ui/answer/texts.ts';
import { KeptFocus } from '../../ui/basics/KeptFocus.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useShown } from '../../ui/basics/shown.tsx';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useTrackSearch } from '../../ui/form/useTrackSearch.ts';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { OrderNote } from '../../ui/go/OrderNote.tsx';
import type { VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { StartPointChoice } from '../../ui/startPoint/StartPointChoice.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import {
  countSet,
  effective,
  type Filters,
  measures,
  noFilters,
  sortOf,
  sortsFor,
  toQuery,
} from './filters/filters.ts';
import { JobFilters } from './filters/JobFilters.tsx';
import { SetFilters } from './filters/SetFilters.tsx';
import { JobList } from './JobList.tsx';
import { ListWaysLater, WidenLater } from './JobScreen.tsx';
import { MatchedLater } from './match/MatchScreen.tsx';
import { sorts, jobs as texts } from './texts.ts';
import { useNeedToMatch } from './useNeedToMatch.ts';
import { useRecentWords } from './useRecentWords.ts';
import { useTownOf } from './useTownOf.ts';
import { useWords } from './useWords.ts';

interface Props {
  /** The destination with its parameters, when the jobs screen is open. */
  readonly destination?: Extract<Destination, { kind: 'jobs' }>;
  readonly arrived: boolean;
  /** The job that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
}

/** Search box, start point, filters and the list of jobs. */
export function JobSearch({ destination, arrived, openId, list }: Props) {
  const start = useStartPoint();
  const { startPoint, mode } = start;
  const within = destination?.within;
  const [chosen, setFilters] = useState<Filters>({
    ...noFilters,
    ...knownChoices(destination?.choices ?? {}),
    withinMinutes: within?.minutes,
    text: destination?.words ?? noFilters.text,
  });
  const [before, setBefore] = useState(destination);
  if (destination && before !== destination) {
    setBefore(destination);
    const base = destination.fresh ? { ...noFilters, sort: chosen.sort } : chosen;
    const { words } = destination;
    if (destination.fresh || within || words !== undefined) {
      setFilters({
        ...base,
        ...knownChoices(destination.choices ?? {}),
        withinMinutes: within?.minutes,
        text: words ?? base.text,
      });
    }
  }
  const { setMode } = start;
  useEffect(() => {
    if (within) setMode(within.mode);
  }, [within, setMode]);
  const filters = useMemo(() => effective(chosen, startPoint), [chosen, startPoint]);
  // What was tapped or typed is painted first, what it finds after it: the work on a list may take longer than a frame.
  const asked = useDeferredValue(filters);
  const behind = asked !== filters;
  const { go } = useNavigation();
  const { dictate } = useCapabilities();
  const towns = useTowns();
  useTownOf(destination?.town, towns, start);
  const query = toQuery(asked, startPoint, mode);
  const found = useJobs(start.settling ? undefined : query, useShown());
  const [entered, setEntered] = useState(false);
  const words = useWords(entered || asked.text !== '');
  const explained =
    asked.text !== ''
      ? words?.explain(asked.text, towns.state === 'ready' ? towns.answer.value : NO_TOWNS)
      : undefined;
  const onSearch = useCallback((text: string) => setFilters((now) => ({ ...now, text })), []);
  const value = found.state === 'ready' ? found.answer.value : undefined;
  /** The number of jobs, once it is that of what is set now. */
  const total = behind || value?.outdated !== false ? undefined : value.total;
  const fromCache = found.state === 'ready' && found.outage !== undefined && !found.outage.sources;
  useTrackSearch('jobs', filters.text, total);
  const recent = useRecentWords(total !== undefined && total > 0 ? filters.text : '');
  const need = useNeedToMatch(value !== undefined);
  const from = !value || measures(value) ? startPoint : undefined;
  const sort = sortOf(filters, from, need !== undefined);
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <KeptFocus>
        <SearchBox
          label={texts.search}
          placeholder={texts.placeholder}
          value={filters.text}
          onSearch={onSearch}
          onEnter={() => setEntered(true)}
          dictate={dictate}
          suggest={words && ((typed) => words.suggest(typed, recent))}
          suggestionsLabel={texts.suggestions}
        />
        {words && explained && (
          <words.Understood
            explained={explained}
            onTakeOff={(part) => onSearch(words.without(part, asked.text))}
          />
        )}
      </KeptFocus>
      <StartPointChoice towns={towns} start={start} folded />
      <ChoiceChips
        legend={texts.sort}
        legendHidden
        pick="one"
        choices={sortsFor(from, need !== undefined).map((value) => ({ value, label: sorts[value] }))}
        chosen={[sort]}
        onChange={([chosen]) => setFilters({ ...filters, sort: chosen })}
      />
      <KeptFocus>
        <JobFilters
          filters={filters}
          facets={value?.facets}
          total={total}
          atLeast={value?.atLeast}
          mode={from && mode}
          onChange={setFilters}
        />
        <SetFilters filters={filters} facets={value?.facets} onChange={setFilters} />
      </KeptFocus>
      <div className="row">
        <p role="status" className="quiet">
          {value && (total === undefined ? answerTexts.loading : countOf(value, fromCache))}
        </p>
        <ListWaysLater filters={asked} facets={value?.facets} startPoint={startPoint} mode={mode} />
      </div>
      {sort === 'travel' && value && value.total > 1 && <OrderNote />}
      {need && sort === 'match' && value && value.total > 0 ? (
        // The matches say themselves how fresh and how complete they are.
        <MatchedLater need={need} query={query} openId={openId} list={list} />
      ) : (
        <QueryView of={found} lines={16}>
          {(jobs) =>
            explained?.elsewhere && jobs.total === 0 ? null : (
              <JobList
                found={jobs}
                startPoint={startPoint}
                mode={mode}
                narrowed={asked.text !== '' || countSet(asked) > 0}
                openId={openId}
                list={list}
                widen={<WidenLater filters={asked} facets={jobs.facets} mode={mode} onChange={setFilters} />}
                onOpen={({ id }) => go({ kind: 'job', id })}
              />
            )
          }
        </QueryView>
      )}
    </div>
  );
}

const NO_TOWNS: readonly Town[] = [];

/** The number of jobs, and whether they only come near what was looked for. */
function countOf({ near, total, atLeast }: FoundJobs, fromCache: boolean): string {
  if (atLeast) return near ? texts.nearAtLeast(total) : texts.countAtLeast(total);
  return near && total > 0 ? texts.near(total) : texts.count(total, fromCache);
}
