import { useClock } from '../../data/ClockProvider.tsx';
import type { Course } from '../../domain/course.ts';
import { courseState } from '../../domain/courseState.ts';
import type { Trip } from '../../domain/travel.ts';
import { Chip } from '../../ui/basics/Chip.tsx';
import { TripText } from '../../ui/go/TripText.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { signUp } from '../../ui/nouns/signUp/texts.ts';
import { daysText, feeText } from '../../ui/words/course.texts.ts';
import { course as texts } from './texts.ts';

interface Props {
  readonly course: Course;
  readonly trip: Trip | undefined;
  readonly open: boolean;
  onOpen(): void;
}

/** One course of the list. */
export function CourseCard({ course, trip, open, onOpen }: Props) {
  const { day } = useClock();
  const state = texts.states[courseState(course, day)];
  const fee = feeText(course);
  const days = daysText(course);
  return (
    <article className="card stack" data-open={open || undefined}>
      <CardButton open={open} onOpen={onOpen}>
        {course.title}
      </CardButton>
      {state && (
        <p>
          <Chip>{state}</Chip>
        </p>
      )}
      {fee && <p className="figure">{fee}</p>}
      {days && <p>{days}</p>}
      {trip && (
        <p>
          <TripText trip={trip} />
        </p>
      )}
      <p className="quiet">
        {[course.level, course.provider, course.left !== undefined && signUp.left(course.left)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </article>
  );
}
