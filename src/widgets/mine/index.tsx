import { useClock } from '../../data/ClockProvider.tsx';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import { useUnkept, useUnread } from '../../data/own/useUnkept.ts';
import { ClockNote } from '../../ui/answer/ClockNote.tsx';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { KeptFocus } from '../../ui/basics/KeptFocus.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { Applications } from '../../ui/nouns/job/Applications.tsx';
import { SavedJobs } from '../../ui/nouns/job/SavedJobs.tsx';
import type { WidgetProps } from '../widget.ts';
import { Agenda } from './Agenda.tsx';
import { wayToJob } from './AppliedJob.tsx';
import { Checklists } from './Checklists.tsx';
import { ForgetAll } from './ForgetAll.tsx';
import { KeptResults } from './KeptResults.tsx';
import { Past } from './Past.tsx';
import { mine as texts, ways } from './texts.ts';
import { useMine } from './useMine.ts';

/** 我的: what comes next, then what is kept, then what is over; and the way to delete it all. */
export default function MineScreen({ arrived }: WidgetProps) {
  const { day, ahead } = useClock();
  const mine = useMine();
  const { agenda, saved, applied, past, need, results } = mine;
  const ticks = useOwn('ticks').value;
  const isEmpty =
    !mine.settling &&
    need === undefined &&
    [agenda, saved, applied, past].every(({ length }) => length === 0) &&
    results.size + (ticks?.size ?? 0) === 0;
  return (
    <section aria-label={texts.title} className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <ClockNote ahead={ahead} />
      <NotKept unkept={useUnkept()} unread={useUnread()} />
      {mine.failure && <FailureNote failure={mine.failure} onRetry={mine.retry} />}
      {isEmpty && <Empty unsure={mine.failure !== undefined} />}
      <KeptFocus>
        {!isEmpty && !mine.settling && (
          <section className="stack">
            <h3>{texts.agenda}</h3>
            <Agenda mine={mine} today={day} />
          </section>
        )}
        {need && (
          <section className="stack">
            <h3>{texts.need}</h3>
            <div className="card stack">
              <p>{texts.needIs(need.need.wants.join('、'))}</p>
              <div>
                <WayButton to={{ kind: 'need' }}>{texts.openNeed}</WayButton>
              </div>
            </div>
          </section>
        )}
        <Checklists />
        {saved.length > 0 && (
          <section className="stack">
            <h3>{texts.saved}</h3>
            <SavedJobs jobs={saved} today={day} onRemove={(id) => void mine.removeJob(id)} />
          </section>
        )}
        {applied.length > 0 && (
          <section className="stack">
            <h3>{texts.applied}</h3>
            <Applications applications={applied} wayTo={wayToJob} withdraw={mine.withdrawApplication} />
          </section>
        )}
        {results.size > 0 && <KeptResults results={results} onRemove={(id) => void mine.removeResult(id)} />}
        {!isEmpty && !need && (
          <div>
            <WayButton to={{ kind: 'need' }}>{texts.makeNeed}</WayButton>
          </div>
        )}
        <Past mine={mine} today={day} />
      </KeptFocus>
      <ForgetAll mine={mine} />
    </section>
  );
}

/** Nothing is kept yet, or nobody knows: what there is to begin with. */
function Empty({ unsure }: { readonly unsure: boolean }) {
  return (
    <EmptyNote>
      <p>{unsure ? texts.unsure : texts.none}</p>
      <div className="row">
        <WayButton primary to={{ kind: 'jobs' }}>
          {ways.jobs}
        </WayButton>
        <WayButton to={{ kind: 'guidance' }}>{ways.guidance}</WayButton>
        <WayButton to={{ kind: 'need' }}>{ways.need}</WayButton>
      </div>
    </EmptyNote>
  );
}
