import { type Day, isDay } from '../../domain/calendar.ts';
import type { FactValue } from '../../domain/eligibility/condition.ts';
import type { Read } from './readNumber.ts';
import { question as texts } from './texts.ts';

/** A day as it is chosen; a part that is not chosen is empty. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The parts of a day that was said before. */
export function partsOf(said: FactValue | null | undefined): DayParts {
  const [year = '', month = '', day = ''] = typeof said === 'string' ? said.split('-') : [];
  const bare = (part: string) => (part === '' ? '' : String(Number(part)));
  return { year, month: bare(month), day: bare(day) };
}

/** The chosen day. A day that is none, or that is still to come, is refused. */
export function readDay({ year, month, day }: DayParts, today: Day): Read<Day> {
  if (year === '' || month === '' || day === '') return { wrong: texts.noDay };
  const chosen = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(chosen)) return { wrong: texts.noSuchDay };
  return chosen > today ? { wrong: texts.future } : { value: chosen };
}
