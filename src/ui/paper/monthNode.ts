import type { Day } from '../../domain/calendar.ts';
import { type Month, weeksOf } from '../../domain/month.ts';
import { calendar } from '../calendar/texts.ts';
import { printout as texts } from './texts.ts';

/** A month with what is on each day. */
export interface Calendar {
  readonly month: Month;
  readonly days: readonly { readonly day: Day; readonly lines: readonly string[] }[];
}

/** Lines in a field of a day, so that six weeks have room on one A4. */
const ROOM = 4;
/** Letters of a line in a field. */
const LETTERS = 26;

/** A month as a table for paper, a week in a row. What has no room in a day is counted. */
export function monthNode({ month, days }: Calendar): HTMLElement {
  const of = new Map(days.map(({ day, lines }) => [day, lines]));
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const name of calendar.weekdays) {
    const cell = document.createElement('th');
    cell.textContent = calendar.weekday(name);
    head.append(cell);
  }
  const body = table.createTBody();
  for (const week of weeksOf(month)) {
    const row = body.insertRow();
    for (const day of week) {
      const cell = row.insertCell();
      if (day === undefined) continue;
      const number = document.createElement('strong');
      number.textContent = String(Number(day.slice(8)));
      cell.append(number, ...inRoom(of.get(day) ?? []).map(lineNode));
    }
  }
  return table;
}

function inRoom(lines: readonly string[]): readonly string[] {
  if (lines.length <= ROOM) return lines;
  return [...lines.slice(0, ROOM - 1), texts.more(lines.length - ROOM + 1)];
}

function lineNode(line: string): HTMLElement {
  const node = document.createElement('p');
  const letters = [...line];
  node.textContent = letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : line;
  return node;
}
