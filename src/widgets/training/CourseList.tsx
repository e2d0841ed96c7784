import { type Ref, useState } from 'react';
import { useCourses } from '../../data/ask/useCourses.ts';
import { useTrips } from '../../data/ask/useTrips.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { COURSE_FILTERS, type Course, type CourseFilter } from '../../domain/course.ts';
import { byStart, courseState } from '../../domain/courseState.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useGiven } from '../../ui/basics/useGiven.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { OrderNote } from '../../ui/go/OrderNote.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { CountedList } from '../../ui/list/CountedList.tsx';
import type { VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { CourseCard } from './CourseCard.tsx';
import { Suggested } from './Suggested.tsx';
import { training as texts } from './texts.ts';

interface Props {
  /** What to limit the courses to, as the destination says. By default, what was chosen before. */
  readonly given?: readonly CourseFilter[];
  readonly arrived: boolean;
  /** The course that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
  onOpen(id: string): void;
}

const CARD_HEIGHT = 190;

/** The courses, those that one can still join first. */
export function CourseList({ given, arrived, openId, list, onOpen }: Props) {
  const [only, setOnly] = useState<readonly CourseFilter[]>([]);
  useGiven(given, setOnly);
  const { day } = useClock();
  const tripTo = useTrips();
  const passes = (course: Course) =>
    (!only.includes('free') || course.fee === 0) &&
    (!only.includes('subsidised') || course.subsidised) &&
    (!only.includes('open') ||
      (courseState(course, day) === 'ahead' && (course.left !== 0 || course.waitingList === true)));
  const minutes = (course: Course) => tripTo(course.place)?.minutes ?? Number.POSITIVE_INFINITY;
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <QueryView of={useCourses()} lines={14}>
        {(courses) => {
          const shown = byStart(courses.filter(passes), day, only.includes('near') ? minutes : undefined);
          const over = shown.filter((course) => courseState(course, day) === 'over').length;
          return courses.length === 0 ? (
            <EmptyNote>
              <p>
                <Phone text={texts.none} />
              </p>
              <div>
                <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
              </div>
            </EmptyNote>
          ) : (
            <>
              <Suggested courses={courses} onOpen={onOpen} />
              <ChoiceChips
                legend={texts.only}
                choices={COURSE_FILTERS.map((value) => ({ value, label: texts.filters[value] }))}
                chosen={only}
                onChange={setOnly}
              />
              <HandOverRow to={{ kind: 'training', only }} />
              {only.includes('near') && shown.length > 1 && <OrderNote />}
              <CountedList
                ref={list}
                label={texts.list}
                count={texts.count(shown.length, over)}
                none={texts.noneLeft}
                items={shown}
                estimate={CARD_HEIGHT}
              >
                {(course) => (
                  <CourseCard
                    course={course}
                    trip={tripTo(course.place)}
                    open={course.id === openId}
                    onOpen={() => onOpen(course.id)}
                  />
                )}
              </CountedList>
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
