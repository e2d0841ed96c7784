import { useCourses } from '../../data/ask/useCourses.ts';
import { useTrips } from '../../data/ask/useTrips.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useSignUp } from '../../data/send/useSignUp.ts';
import { useWithdrawSignUp } from '../../data/send/useWithdrawSignUp.ts';
import { addDays } from '../../domain/calendar.ts';
import type { Course } from '../../domain/course.ts';
import { courseState } from '../../domain/courseState.ts';
import { Failure } from '../../domain/failure.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { CalendarButton } from '../../ui/go/CalendarButton.tsx';
import { HandOverButton } from '../../ui/go/HandOverButton.tsx';
import { MapLink } from '../../ui/go/MapLink.tsx';
import { RemindButton } from '../../ui/go/RemindButton.tsx';
import { TripText } from '../../ui/go/TripText.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { SignUpPart } from '../../ui/nouns/signUp/SignUpPart.tsx';
import { signUp } from '../../ui/nouns/signUp/texts.ts';
import { daysText, feeText } from '../../ui/words/course.texts.ts';
import { course as texts } from './texts.ts';

/** One course with all details, in a region named by its title. */
export function CourseView({ id, arrived }: { id: string; arrived: boolean }) {
  return (
    <QueryView of={useCourses()} lines={12}>
      {(courses) => {
        const course = courses.find((one) => one.id === id);
        return course ? (
          <Whole course={course} arrived={arrived} />
        ) : (
          <FailureNote failure={new Failure('missing')} />
        );
      }}
    </QueryView>
  );
}

function Whole({ course, arrived }: { course: Course; arrived: boolean }) {
  const { clock, day } = useClock();
  const { id, title, provider, level, hours, address, place, start, end, skills, left, policyId } = course;
  const withdraw = useWithdrawSignUp();
  const sender = useSignUp({ offer: 'course', id, title, start, address });
  const trip = useTrips()(place);
  const state = courseState(course, day);
  return (
    <section aria-label={title} className="card stack">
      <PageHeading takesFocus={arrived}>{title}</PageHeading>
      <SignUpPart
        kind="course"
        offer={course}
        waitingList={course.waitingList}
        closed={texts.closed[state]}
        withdraw={withdraw}
        {...sender}
      />
      <Facts
        rows={[
          [texts.fee, feeText(course) ?? texts.unknown],
          [texts.days, daysText(course) ?? texts.unknown],
          [
            texts.place,
            <span key="place" className="stack">
              <span>{address ?? texts.unknown}</span>
              {trip && <TripText trip={trip} />}
            </span>,
          ],
          [texts.provider, provider],
          ...(level ? [[texts.level, level] as const] : []),
          ...(hours ? [[texts.hours, texts.hoursOf(hours)] as const] : []),
          ...(left === undefined ? [] : [[texts.left, signUp.left(left)] as const]),
          ...(skills.length > 0 ? [[texts.skills, skills.join('、')] as const] : []),
        ]}
      />
      {course.description.length > 0 && (
        <>
          <h3>{texts.about}</h3>
          <Lines lines={course.description} />
        </>
      )}
      <div className="row">
        {course.subsidised && policyId && (
          <WayButton to={{ kind: 'policy', id: policyId }}>{texts.policy}</WayButton>
        )}
        {state === 'ahead' && start && (
          <CalendarButton
            label={texts.calendar}
            failed={texts.noCalendar}
            fileName={id}
            now={clock()}
            entries={[
              {
                id,
                title,
                start: new Date(`${start}T00:00:00Z`),
                end: new Date(`${addDays(end ?? start, 1)}T00:00:00Z`),
                wholeDays: true,
                place: address,
              },
            ]}
          />
        )}
        {state === 'ahead' && start && (
          <RemindButton
            title={[title, daysText(course), address].filter(Boolean).join('，')}
            to={{ kind: 'course', id }}
            start={start}
            now={clock()}
          />
        )}
        {place && <MapLink to={place} name={title} mode={trip?.mode} />}
        <HandOverButton to={{ kind: 'course', id }} />
      </div>
      {skills.length > 0 && (
        <>
          <h3>{texts.jobsTitle}</h3>
          <div className="row">
            {skills.map((skill) => (
              <WayButton key={skill} to={{ kind: 'jobs', words: skill }}>
                {texts.jobs(skill)}
              </WayButton>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
