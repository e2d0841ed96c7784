import { Button } from 'antd';
import { useProcedures, useStations } from '../../data/ask/lists.ts';
import { useAbout } from '../../data/ask/useAbout.ts';
import { useCourses } from '../../data/ask/useCourses.ts';
import { useEvents } from '../../data/ask/useEvents.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import { useSavedJobs } from '../../data/own/useSavedJobs.ts';
import { useApplications } from '../../data/send/useApplications.ts';
import { useAssistance } from '../../data/send/useAssistance.ts';
import { useBookings } from '../../data/send/useBookings.ts';
import { useMySignUps } from '../../data/send/useSignUp.ts';
import { isFollowUpDue } from '../../domain/need.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { KeptFocus } from '../../ui/basics/KeptFocus.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { MyAssistance } from '../../ui/nouns/assistance/MyAssistance.tsx';
import { MyBookings } from '../../ui/nouns/booking/MyBookings.tsx';
import { Applications } from '../../ui/nouns/job/Applications.tsx';
import { SavedJobs } from '../../ui/nouns/job/SavedJobs.tsx';
import { MySignUps } from '../../ui/nouns/signUp/MySignUps.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { WidgetProps } from '../widget.ts';
import { ForgetAll } from './ForgetAll.tsx';
import { mine as texts } from './texts.ts';

const toNeed = { kind: 'need' } as const;

/** 我的: what is kept for this person, and the way to delete it. */
export default function Mine({ arrived }: WidgetProps) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  const { day, clock } = useClock();
  const { personal } = useSurface();
  const { value: registered, settling } = useOwn('need');
  const saved = useSavedJobs();
  const { all: applied, withdraw, failure, retry } = useApplications(personal);
  const bookings = useBookings(personal);
  const stations = useStations();
  const matterOf = useAbout();
  const assistance = useAssistance(personal);
  const procedures = useProcedures();
  const signUps = useMySignUps();
  const courses = useCourses();
  const events = useEvents();
  const isDue = registered !== undefined && isFollowUpDue(registered, day);
  return (
    <section aria-label={texts.title} className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      {registered ? (
        <div className="card stack">
          <h3>{texts.need}</h3>
          <p>{isDue ? texts.followUp : texts.needIs(registered.need.wants.join('、'))}</p>
        </div>
      ) : (
        !settling &&
        saved.jobs.length === 0 &&
        applied.length === 0 &&
        bookings.all.length === 0 &&
        assistance.all.length === 0 &&
        signUps.all.length === 0 && <p>{texts.none}</p>
      )}
      {offers(toNeed) && (
        <div>
          <Button type={isDue ? 'primary' : 'default'} onClick={() => go(toNeed)}>
            {registered ? texts.openNeed : texts.makeNeed}
          </Button>
        </div>
      )}
      <KeptFocus>
        {bookings.all.length > 0 && (
          <MyBookings
            bookings={bookings.all}
            stations={stations.state === 'ready' ? stations.answer.value : []}
            now={clock()}
            matterOf={matterOf}
            onMove={bookings.move && ((moves) => go({ kind: 'booking', moves }))}
            cancel={bookings.cancel}
            onRead={bookings.acknowledge}
          />
        )}
        {assistance.all.length > 0 && (
          <MyAssistance
            assistance={assistance.all}
            procedures={procedures.state === 'ready' ? procedures.answer.value : []}
          />
        )}
        {signUps.all.length > 0 && (
          <MySignUps
            signUps={signUps.all}
            courses={courses.state === 'ready' ? courses.answer.value : undefined}
            events={events.state === 'ready' ? events.answer.value : undefined}
            onForget={(key) => void signUps.forget(key)}
          />
        )}
        {saved.jobs.length > 0 && (
          <section className="stack">
            <h3>{texts.saved}</h3>
            <SavedJobs jobs={saved.jobs} today={day} onRemove={(id) => void saved.remove(id)} />
          </section>
        )}
        {applied.length > 0 && (
          <section className="stack">
            <h3>{texts.applied}</h3>
            <Applications applications={applied} withdraw={withdraw} />
          </section>
        )}
        {failure && <FailureNote failure={failure} onRetry={retry} />}
        {bookings.failure && !failure && <FailureNote failure={bookings.failure} onRetry={bookings.retry} />}
        <ForgetAll />
      </KeptFocus>
    </section>
  );
}
