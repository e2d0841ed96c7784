import { addDays, type Day, weekdayOf } from './calendar.ts';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month so many later; negative for earlier. */
export function addMonths(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + months;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** The weeks of a month from Monday; days of other months are `undefined`. */
export function weeksOf(month: Month): readonly (readonly (Day | undefined)[])[] {
  const first = `${month}-01`;
  const days: (Day | undefined)[] = Array.from({ length: weekdayOf(first) - 1 });
  for (let day = first; monthOf(day) === month; day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

const WORKDAYS = 5;

/** How many columns a month needs for what is on these days: five where nothing is at a weekend. */
export const columnsFor = (days: readonly Day[]): number =>
  days.some((day) => weekdayOf(day) > WORKDAYS) ? 7 : WORKDAYS;

/** The weeks of a month with their first columns only; without those that have no day left. */
export const weeksIn = (month: Month, columns: number): readonly (readonly (Day | undefined)[])[] =>
  weeksOf(month)
    .map((week) => week.slice(0, columns))
    .filter((week) => week.some((day) => day !== undefined));
