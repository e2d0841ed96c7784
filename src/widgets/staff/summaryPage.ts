import { ASSISTANCE_STATES } from '../../domain/assistance.ts';
import type { Day } from '../../domain/calendar.ts';
import { HOME_VISIT_STATES, type HomeVisit, isToVisit } from '../../domain/homeVisit.ts';
import type { Task } from '../../domain/task.ts';
import type { Printout } from '../../ui/paper/printout.ts';
import { summary, tasks as taskTexts, visits as visitTexts } from './texts.ts';

interface Given {
  readonly title: string;
  readonly day: Day;
  /** `undefined` where they are not known. */
  readonly visits: readonly HomeVisit[] | undefined;
  readonly tasks: readonly Task[] | undefined;
  /** How many results wait to be sent. */
  readonly waiting: number;
  readonly done: { readonly needs: number; readonly bookings: number };
}

/** The page of counts. It names nobody. */
export function summaryPage({ title, day, visits, tasks, waiting, done }: Given): Printout {
  const { line, households, pieces } = summary;
  const countOf = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.filter(is).length;
  return {
    title,
    notes: [summary.only],
    sections: [
      {
        title: summary.visits,
        as: 'lines',
        lines: visits
          ? [
              ...HOME_VISIT_STATES.map((state) =>
                line(
                  visitTexts.states[state],
                  countOf(visits, (one) => one.state === state),
                  households,
                ),
              ),
              line(
                summary.due,
                countOf(visits, (one) => isToVisit(one, day)),
                households,
              ),
              ...(waiting > 0 ? [line(summary.waiting, waiting, pieces)] : []),
            ]
          : [summary.unknown],
      },
      {
        title: summary.tasks,
        as: 'lines',
        lines: tasks
          ? ASSISTANCE_STATES.map((state) =>
              line(
                taskTexts.states[state],
                countOf(tasks, (one) => one.state === state),
                pieces,
              ),
            )
          : [summary.unknown],
      },
      {
        title: summary.behalf,
        as: 'lines',
        lines: [line(summary.needs, done.needs, pieces), line(summary.bookings, done.bookings, pieces)],
      },
    ],
    footer: [],
  };
}
