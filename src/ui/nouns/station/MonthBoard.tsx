import { type CSSProperties, useRef } from 'react';
import type { Day } from '../../../domain/calendar.ts';
import { columnsFor, weeksIn } from '../../../domain/month.ts';
import type { MonthBoard as Board, BoardDay } from '../../../domain/monthBoard.ts';
import { Style } from '../../basics/Style.tsx';
import { useFitting } from '../../basics/useFitting.ts';
import { calendar } from '../../calendar/texts.ts';
import { longMonth } from '../../words/day.texts.ts';
import { narrowText } from '../../words/range.texts.ts';
import { hoursText } from '../../words/staffing.texts.ts';
import { entriesInRoom, entryText, keyOf } from './boardLines.ts';
import css from './monthBoard.css?raw';
import { monthBoard as texts } from './texts.ts';

interface Props {
  /** The name of the station. */
  readonly name: string;
  readonly board: Board;
  readonly today: Day;
}

/** How many entries a day shows beside its hours, and how many lines each may take: the first of these that fits. */
const ROOMS = [
  { entries: 2, lines: 6 },
  { entries: 2, lines: 3 },
  { entries: 2, lines: 2 },
  { entries: 1, lines: 2 },
  { entries: 1, lines: 1 },
  { entries: 0, lines: 1 },
] as const;

/**
 * 每月信息栏 for a wall: as large as the box around it and never larger, without controls. A weekend on which nothing is,
 * and the weeks that are over, give their room to the other days.
 */
export function MonthBoard({ name, board, today }: Props) {
  const { month, days, sure } = board;
  const box = useRef<HTMLDivElement>(null);
  const { entries, lines } = ROOMS[useFitting(box, ROOMS.length, board)] ?? ROOMS[0];
  const room: CSSProperties & { readonly '--scs-lines': number } = { '--scs-lines': lines };
  const of = new Map(days.map((one) => [one.day, one]));
  const columns = columnsFor(days.map(({ day }) => day));
  const weeks = weeksIn(month, columns).filter((week) =>
    week.some((day) => day !== undefined && day >= today),
  );
  return (
    <div ref={box} className="wall" style={room}>
      <Style css={css} />
      {!sure && <p className="wall-note">{texts.unsure}</p>}
      <table aria-label={texts.of(name, longMonth(month))}>
        <thead>
          <tr>
            {calendar.weekdays.slice(0, columns).map((weekday) => (
              <th key={weekday} scope="col">
                {calendar.weekday(weekday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, nth) =>
                day === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: days of other months are empty and never move
                  <td key={nth} />
                ) : (
                  <td
                    key={day}
                    data-today={day === today || undefined}
                    data-past={day < today || undefined}
                    data-sits={(of.get(day)?.sittings.length ?? 0) > 0 || undefined}
                  >
                    <DayField
                      day={day}
                      one={day < today ? undefined : of.get(day)}
                      isToday={day === today}
                      room={entries}
                    />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  readonly day: Day;
  readonly one: BoardDay | undefined;
  readonly isToday: boolean;
  /** How many entries have room. */
  readonly room: number;
}

function DayField({ day, one, isToday, room }: DayProps) {
  const { shown, more } = entriesInRoom(one?.entries ?? [], room);
  return (
    <div className="wall-day">
      <p className="wall-date">
        <strong>{Number(day.slice(8))}</strong>
        {isToday && <span>{calendar.today}</span>}
        {one && one.sittings.length > 0 && <span className="wall-sits">{texts.sits}</span>}
      </p>
      {one?.sittings.map((sitting) => (
        <p key={hoursText([sitting])}>{narrowText(hoursText([sitting]))}</p>
      ))}
      {shown.map((entry) => (
        <p
          key={keyOf(entry)}
          className="wall-entry"
          data-kind={entry.kind}
          data-off={(entry.kind !== 'visit' && entry.cancelled) || undefined}
        >
          {narrowText(entryText(entry, { breaks: true }))}
        </p>
      ))}
      {more > 0 && <p className="wall-more">{texts.more(more)}</p>}
    </div>
  );
}
