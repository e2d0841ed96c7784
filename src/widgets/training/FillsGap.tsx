import { Button } from 'antd';
import { useMatching } from '../../data/ask/useMatching.ts';
import { useStartOf } from '../../data/ask/useStartOf.ts';
import type { Course } from '../../domain/course.ts';
import { coursesFor } from '../../domain/match/coursesFor.ts';
import type { Need } from '../../domain/need.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { training as texts } from './texts.ts';

interface Props {
  readonly need: Need;
  readonly courses: readonly Course[];
  onOpen(id: string): void;
}

/** How many of the best jobs are read for what they require. */
const READ = 30;
const MOST = 3;

/** The courses that close a gap between a need and the jobs of the wanted work, with the jobs that each opens. */
export function FillsGap({ need, courses, onOpen }: Props) {
  const { from } = useStartOf(need);
  const found = useMatching(need, from, { details: READ });
  const lacking = found.state === 'ready' ? found.answer.value.matching.lacking : [];
  const gaps = lacking
    .map((gap) => ({ ...gap, courses: coursesFor(gap.skill, courses).slice(0, MOST) }))
    .filter((gap) => gap.courses.length > 0)
    .slice(0, MOST);
  if (gaps.length === 0) return null;
  return (
    <section className="card stack">
      <h3>{texts.suggested}</h3>
      {gaps.map((gap) => (
        <div key={gap.skill} className="stack">
          <p>{texts.opens(gap.skill, gap.count)}</p>
          <div className="row">
            {gap.courses.map(({ id, title }) => (
              <Button key={id} className="wrapping" onClick={() => onOpen(id)}>
                {title}
              </Button>
            ))}
          </div>
        </div>
      ))}
      <div>
        <WayButton to={{ kind: 'matches' }}>{texts.fits}</WayButton>
      </div>
    </section>
  );
}
