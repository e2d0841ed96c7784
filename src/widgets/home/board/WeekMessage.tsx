import { useRef } from 'react';
import type { BoardWeek } from '../../../domain/boardWeek.ts';
import type { Day } from '../../../domain/calendar.ts';
import type { BoardEntry } from '../../../domain/monthBoard.ts';
import { useFitting } from '../../../ui/basics/useFitting.ts';
import { entriesInRoom, entryText, keyOf } from '../../../ui/nouns/station/boardLines.ts';
import { monthBoard } from '../../../ui/nouns/station/texts.ts';
import { hoursText } from '../../../ui/words/staffing.texts.ts';
import { week as texts } from './texts.ts';

/** The time of an entry and what it is, each of which stays whole where both do not fit on a line. */
const partsOf = (entry: BoardEntry): readonly string[] => entryText(entry, { breaks: true }).split('\n');

/** How many entries a day shows beside its hours: the first of these that fits. */
const ROOMS = [3, 2, 1, 0] as const;

/** The days of the week, one to a line: when staff sit there, and what else happens. */
export function WeekMessage({ week, today }: { week: BoardWeek; today: Day }) {
  const box = useRef<HTMLUListElement>(null);
  const room = ROOMS[useFitting(box, ROOMS.length, week)] ?? 0;
  return (
    <ul ref={box} className="board-week">
      {week.days.map(({ day, state, sittings, entries }) => {
        const { shown, more } = entriesInRoom(entries, room);
        return (
          <li key={day} data-today={day === today || undefined} data-state={state}>
            <div className="board-day">
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
              {shown.map((entry) => (
                <p key={keyOf(entry)}>
                  {partsOf(entry).map((part) => (
                    <span key={part} className="board-part">
                      {part}
                    </span>
                  ))}
                </p>
              ))}
              {more > 0 && <p>{monthBoard.more(more)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
