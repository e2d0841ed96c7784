import { useCourses } from '../../../data/ask/useCourses.ts';
import type { Course } from '../../../domain/course.ts';
import { coursesFor } from '../../../domain/match/coursesFor.ts';
import type { Matching } from '../../../domain/match/match.ts';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { match as texts } from './texts.ts';

const MOST = 3;

/** Skills that jobs of the wanted work require, each with the courses of the city that lead to it. */
export function LackingSkills({ lacking }: Pick<Matching, 'lacking'>) {
  const courses = useCourses();
  if (lacking.length === 0 || courses.state === 'loading') return null;
  const known = courses.state === 'ready' ? courses.answer.value : [];
  return (
    <section className="card stack">
      <h3>{texts.lacking}</h3>
      {lacking.slice(0, MOST).map(({ skill, count }) => (
        <Skill key={skill} skill={skill} count={count} courses={coursesFor(skill, known).slice(0, MOST)} />
      ))}
      <div>
        <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
      </div>
    </section>
  );
}

function Skill({ skill, count, courses }: { skill: string; count: number; courses: readonly Course[] }) {
  return (
    <div>
      <p>{texts.lackingBy(skill, count)}</p>
      {courses.length === 0 ? (
        <p className="quiet">{texts.noCourse}</p>
      ) : (
        <ul className="bullets">
          {courses.map((course) => (
            <li key={course.id}>{courseText(course)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const courseText = ({ title, provider, fee, subsidised }: Course) =>
  [
    texts.course(title, provider),
    fee !== undefined && (fee === 0 ? texts.free : texts.fee(fee)),
    subsidised && texts.subsidised,
  ]
    .filter(Boolean)
    .join('，');
