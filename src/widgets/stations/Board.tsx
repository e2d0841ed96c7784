import { useState } from 'react';
import { useMonthBoard } from '../../data/ask/useMonthBoard.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { monthOf } from '../../domain/month.ts';
import type { BoardDay } from '../../domain/monthBoard.ts';
import type { Station } from '../../domain/station.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { MonthGrid } from '../../ui/calendar/MonthGrid.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { BoardEntries } from '../../ui/nouns/station/BoardEntries.tsx';
import { monthBoard as boardTexts } from '../../ui/nouns/station/texts.ts';
import { PrintButton } from '../../ui/paper/PrintButton.tsx';
import { longMonth, shortDay } from '../../ui/words/day.texts.ts';
import { hoursText } from '../../ui/words/staffing.texts.ts';
import { boardPrintout } from './boardPrintout.ts';
import { page as texts } from './texts.ts';

interface Props {
  readonly station: Station;
  /** Whether the data is made up, which the paper says too. */
  readonly sample: boolean;
}

/** 每月信息栏: a month as a grid and as a list, on screen and on paper. */
export function Board({ station, sample }: Props) {
  const { day: today } = useClock();
  const [month = monthOf(today), setMonth] = useState<string>();
  const board = useMonthBoard(station, month);
  const of = new Map(board.days.map((one) => [one.day, one]));
  return (
    <>
      <h3>{boardTexts.title}</h3>
      {!board.sure && <Note tone="soon">{boardTexts.unsure}</Note>}
      {board.partial && <Note tone="soon">{boardTexts.partial}</Note>}
      <p className="quiet">{texts.boardHint}</p>
      <MonthGrid month={month} today={today} onMonth={setMonth}>
        {(day) => <Marks one={of.get(day)} />}
      </MonthGrid>
      {board.days.length === 0 ? (
        <EmptyNote>{boardTexts.empty}</EmptyNote>
      ) : (
        <ul className="stack" aria-label={`${boardTexts.title}，${longMonth(month)}`}>
          {board.days.map((one) => (
            <li key={one.day} data-past={one.day < today || undefined}>
              <strong>{shortDay(one.day)}</strong>
              {one.sittings.length > 0 && ` ${boardTexts.sitsAt(hoursText(one.sittings))}`}
              <BoardEntries entries={one.entries} />
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <PrintButton
          kind="station"
          label={texts.print}
          printout={boardPrintout(station, board, { sample, partial: board.partial })}
        />
        <WayButton to={{ kind: 'events' }}>{texts.events}</WayButton>
      </div>
    </>
  );
}

/** What a day of the grid says at a glance; the list below says the rest. */
function Marks({ one }: { one: BoardDay | undefined }) {
  if (!one) return null;
  const { sittings, entries } = one;
  const is = (wanted: 'visit' | 'other') => (entry: (typeof entries)[number]) =>
    (entry.kind === 'visit') === (wanted === 'visit');
  return (
    <>
      {sittings.length > 0 && <span className="month-mark">{boardTexts.sits}</span>}
      {entries.some(is('other')) && <span className="month-mark">{boardTexts.happens}</span>}
      {sittings.length === 0 && entries.some(is('visit')) && <span>{boardTexts.bookable}</span>}
    </>
  );
}
