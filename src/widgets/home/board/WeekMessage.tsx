import type { BoardWeek } from '../../../domain/boardWeek.ts';
import type { Day } from '../../../domain/calendar.ts';
import { entryText, keyOf } from '../../../ui/nouns/station/boardLines.ts';
import { hoursText } from '../../../ui/words/staffing.texts.ts';
import { week as texts } from './texts.ts';

/** The days of the week: when staff sit there, and what else happens. */
export function WeekMessage({ week, today }: { week: BoardWeek; today: Day }) {
  return (
    <ul className="board-week">
      {week.days.map(({ day, state, sittings, entries }) => (
        <li key={day} data-today={day === today || undefined} data-state={state}>
          <div>
            <h3>{day === today ? texts.today : texts.weekday(day)}</h3>
            <p className="board-of">
              {day === today ? `${texts.date(day)} ${texts.weekday(day)}` : texts.date(day)}
            </p>
          </div>
          <p className="board-state">{texts.states[state]}</p>
          <div>
            {sittings.map((sitting) => (
              <p key={hoursText([sitting])} className="board-hours">
                {hoursText([sitting])}
              </p>
            ))}
            {entries.map((entry) => (
              <p key={keyOf(entry)} className="board-notice">
                {entryText(entry)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
