import { useClock } from '../../data/ClockProvider.tsx';
import { useDesk } from '../../data/send/useDesk.ts';
import { useHomeVisits } from '../../data/send/useHomeVisits.ts';
import { useTasks } from '../../data/send/useTasks.ts';
import type { Remote } from '../../domain/remote.ts';
import { Lines } from '../../ui/basics/Lines.tsx';
import { PrintButton } from '../../ui/paper/PrintButton.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { summaryPage } from './summaryPage.ts';
import { summary as texts } from './texts.ts';

/** 今天的小结: counts for the station and nothing of a person, on the screen and on paper. */
export function Summary() {
  const { day } = useClock();
  const desk = useDesk();
  const { visits, waiting } = useHomeVisits();
  const { tasks } = useTasks();
  const page = summaryPage({
    title: texts.titleOf(longDay(day)),
    day,
    visits: known(visits),
    waiting: waiting.length,
    tasks: known(tasks),
    done: desk.done(),
  });
  return (
    <section aria-label={texts.title} className="card stack">
      <h3>{page.title}</h3>
      <p className="quiet">{texts.only}</p>
      {page.sections.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <Lines lines={lines} />
        </div>
      ))}
      <div>
        <PrintButton kind="staff" label={texts.print} printout={page} />
      </div>
    </section>
  );
}

const known = <T,>(remote: Remote<T>): T | undefined =>
  remote.state === 'ready' ? remote.answer.value : undefined;
