import type { Day } from '../../domain/calendar.ts';
import { columnsFor, type Month, weeksIn } from '../../domain/month.ts';
import { calendar } from '../calendar/texts.ts';
import { printout as texts } from './texts.ts';

/** A month with what is on each day: entries of one or more lines. */
export interface Calendar {
  readonly month: Month;
  readonly days: readonly { readonly day: Day; readonly entries: readonly string[] }[];
}

/** Entries in a field of a day, so that all weeks have room on one A4. */
const roomIn = (weeks: number) => (weeks > 5 ? 2 : 3);
/** Letters of a line in a field, which are two rows of it. What a time needs is always there. */
const LETTERS = 16;

/** A month as a table for paper, a week in a row. What has no room in a day is counted. */
export function monthNode({ month, days }: Calendar): HTMLElement {
  const of = new Map(days.map(({ day, entries }) => [day, entries]));
  const columns = columnsFor([...of.keys()]);
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const name of calendar.weekdays.slice(0, columns)) {
    const cell = document.createElement('th');
    cell.textContent = calendar.weekday(name);
    head.append(cell);
  }
  const body = table.createTBody();
  const weeks = weeksIn(month, columns);
  const room = roomIn(weeks.length);
  for (const week of weeks) {
    const row = body.insertRow();
    for (const day of week) {
      const cell = row.insertCell();
      if (day === undefined) continue;
      const number = document.createElement('strong');
      number.textContent = String(Number(day.slice(8)));
      cell.append(number, ...inRoom(of.get(day) ?? [], room).map(lineNode));
    }
  }
  return table;
}

function inRoom(entries: readonly string[], room: number): readonly string[] {
  if (entries.length <= room) return entries;
  return [...entries.slice(0, room - 1), texts.more(entries.length - room + 1)];
}

function lineNode(line: string): HTMLElement {
  const node = document.createElement('p');
  node.textContent = line.split('\n').map(cut).join('\n');
  return node;
}

function cut(line: string): string {
  const letters = [...line];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : line;
}
