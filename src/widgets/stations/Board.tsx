import { useState } from 'react';
import { useDayKind } from '../../data/ask/useDayKind.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { linkTo } from '../../domain/deepLinks.ts';
import { monthOf } from '../../domain/month.ts';
import { type BoardDay, type MonthBoard, monthBoard } from '../../domain/monthBoard.ts';
import type { Station } from '../../domain/station.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { MonthGrid } from '../../ui/calendar/MonthGrid.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { PrintButton } from '../../ui/paper/PrintButton.tsx';
import type { Printout } from '../../ui/paper/printout.ts';
import { printout as paper } from '../../ui/paper/texts.ts';
import { longMonth, shortDay } from '../../ui/words/day.texts.ts';
import { hoursText } from '../../ui/words/staffing.texts.ts';
import { page as texts } from './texts.ts';

interface Props {
  readonly station: Station;
  /** Whether the data is made up, which the paper says too. */
  readonly sample: boolean;
}

/** 每月信息栏: a month as a grid and as a list, on screen and on paper. */
export function Board({ station, sample }: Props) {
  const { day: today } = useClock();
  const [month, setMonth] = useState(monthOf(today));
  const board = monthBoard(station, month, useDayKind());
  const of = new Map(board.days.map((one) => [one.day, one]));
  return (
    <>
      <h3>{texts.board}</h3>
      {!board.sure && <Note tone="soon">{texts.unsure}</Note>}
      <p className="quiet">{texts.boardHint}</p>
      <MonthGrid month={month} today={today} onMonth={setMonth}>
        {(day) => {
          const one = of.get(day);
          return (
            one && (
              <span className="month-mark">{one.sittings.length > 0 ? texts.sits : one.notices.length}</span>
            )
          );
        }}
      </MonthGrid>
      {board.days.length === 0 ? (
        <EmptyNote>{texts.emptyMonth}</EmptyNote>
      ) : (
        <ul className="stack" aria-label={`${texts.board}，${longMonth(month)}`}>
          {board.days.map((one) => (
            <li key={one.day} data-past={one.day < today || undefined}>
              <strong>{shortDay(one.day)}</strong> {linesOf(one).join('；')}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <PrintButton kind="station" label={texts.print} printout={printoutOf(station, board, sample)} />
        <WayButton to={{ kind: 'events' }}>{texts.events}</WayButton>
      </div>
    </>
  );
}

const linesOf = ({ sittings, notices }: BoardDay): readonly string[] => [
  ...(sittings.length > 0 ? [texts.sitsAt(hoursText(sittings))] : []),
  ...notices.map(({ from, to, title }) => texts.noticeAt(from, to, title)),
];

function printoutOf(station: Station, board: MonthBoard, sample: boolean): Printout {
  const { id, name, address, phone } = station;
  const link = linkTo({ kind: 'station', id });
  return {
    title: texts.printTitle(name, longMonth(board.month)),
    notes: [sample && paper.sample, !board.sure && texts.unsure].filter((note) => note !== false),
    sections: [
      {
        title: texts.board,
        as: 'lines',
        lines:
          board.days.length === 0
            ? [texts.emptyMonth]
            : board.days.map((one) => `${shortDay(one.day)} ${linesOf(one).join('；')}`),
      },
    ],
    footer: [[address, phone].filter(Boolean).join(' · '), texts.printHint].filter((line) => line !== ''),
    ...(link && { code: { text: link, label: texts.code(name) } }),
  };
}
