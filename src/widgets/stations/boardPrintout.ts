import { linkTo } from '../../domain/deepLinks.ts';
import type { MonthBoard } from '../../domain/monthBoard.ts';
import type { Station } from '../../domain/station.ts';
import { dayLines } from '../../ui/nouns/station/boardLines.ts';
import { monthBoard, station as stationTexts } from '../../ui/nouns/station/texts.ts';
import type { Printout } from '../../ui/paper/printout.ts';
import { printout as paper } from '../../ui/paper/texts.ts';
import { longMonth, shortDay } from '../../ui/words/day.texts.ts';
import { page as texts } from './texts.ts';

/** 每月信息栏 on one A4 to put up: a calendar, the code of the station's page, its address and number. */
export function boardPrintout(
  { id, name, address, phone }: Station,
  board: MonthBoard,
  { sample, partial }: { sample: boolean; partial: boolean },
): Printout {
  const link = linkTo({ kind: 'station', id });
  const days = board.days.map((one) => ({ day: one.day, entries: dayLines(one, { breaks: true }) }));
  return {
    title: monthBoard.of(name, longMonth(board.month)),
    notes: [
      sample && paper.sample,
      !board.sure && monthBoard.unsure,
      partial && monthBoard.partial,
      `${stationTexts.address} ${address ?? stationTexts.noAddress}`,
      phone !== undefined && `${stationTexts.phone} ${phone}`,
    ].filter((note) => note !== false),
    sections: [
      {
        title: monthBoard.title,
        as: 'lines',
        lines:
          days.length === 0
            ? [monthBoard.empty]
            : board.days.map((one) => `${shortDay(one.day)} ${dayLines(one).join('；')}`),
        ...(days.length > 0 && { calendar: { month: board.month, days } }),
      },
    ],
    footer: [stationTexts.appointment(phone), texts.printHint],
    ...(link && { code: { text: link, label: texts.code(name) } }),
  };
}
