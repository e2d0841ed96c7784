import { deadlinesOf } from '../../domain/benefits/deadlines.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import type { Facts } from '../../domain/eligibility/condition.ts';
import type { Procedure } from '../../domain/procedure.ts';
import type { CalendarEntry } from '../../ui/go/CalendarButton.tsx';
import type { Printout, PrintoutSection } from '../../ui/paper/printout.ts';
import { printout } from '../../ui/paper/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';
import type { Judged } from './judged.ts';
import { deadlineText, results, standings, takeAway as texts } from './results.texts.ts';
import { amountText } from './words.ts';

interface Circumstances {
  readonly facts: Facts;
  /** Today. */
  readonly day: Day;
  readonly procedures: readonly Procedure[];
  /** Whether the policies are sample data; if so, the page says it. */
  readonly sample: boolean;
}

/** Policies on the list: those that fit, and so many that may fit. */
const MAYBE = 4;

export function toTake(judged: readonly Judged[]): readonly Judged[] {
  const of = (standing: string) => judged.filter(({ result }) => result.standing === standing);
  return [...of('eligible'), ...of('possible').slice(0, MAYBE)];
}

const unique = (lines: readonly string[]) => [...new Set(lines)];

/** The list to take away: of each policy what one gets, what to do first, where and until when; then the papers. */
export function takeAwayOf(judged: readonly Judged[], circumstances: Circumstances): Printout {
  const { day, procedures, sample } = circumstances;
  const taken = toTake(judged);
  const ids = new Set(taken.flatMap(({ benefit }) => benefit.policy.procedureIds));
  const papers = procedures.filter(({ id }) => ids.has(id)).flatMap(({ materials }) => materials);
  return {
    title: texts.title,
    notes: [...(sample ? [printout.sample] : []), results.estimate],
    sections: [
      ...taken.map((one) => sectionOf(one, circumstances)),
      { title: texts.papers, as: 'boxes', lines: unique(papers.map(({ name }) => name)) },
    ],
    footer: [texts.hotline, printout.printed(longDay(day))],
  };
}

function sectionOf({ benefit, result }: Judged, { facts, day }: Circumstances): PrintoutSection {
  const { amount } = result.eligibility;
  const { channels, window } = benefit.policy.apply;
  const when = deadlinesOf(result.rule, facts, day).map(deadlineText);
  return {
    title: texts.of(standings[result.standing].name, benefit.title),
    as: 'lines',
    lines: [
      amount ? texts.of(results.amount, amountText(amount)) : benefit.gets,
      ...(benefit.firstStep ? [texts.of(texts.first, benefit.firstStep)] : []),
      ...(channels.length > 0 ? [texts.of(texts.where, channels.join('、'))] : []),
      ...[...when, ...(window ? [window] : [])].map((line) => texts.of(texts.when, line)),
    ],
  };
}

/** The days until which something must be done, as whole days. */
export function calendarOf(judged: readonly Judged[], facts: Facts, day: Day): readonly CalendarEntry[] {
  return toTake(judged).flatMap(({ benefit: { id, title, firstStep }, result }) =>
    deadlinesOf(result.rule, facts, day).flatMap((deadline) => {
      if (deadline.kind === 'monthsLeft') return [];
      const start = new Date(`${deadline.day}T00:00:00Z`);
      const end = new Date(`${addDays(deadline.day, 1)}T00:00:00Z`);
      const entry = { id: `${id}-${deadline.kind}`, title: texts.of(title, deadlineText(deadline)) };
      return [{ ...entry, start, end, wholeDays: true, notes: firstStep }];
    }),
  );
}

const CODE_LENGTH = 220;

/** The list as text for a QR code, short enough for phones to scan it from a screen. */
export function codeTextOf(judged: readonly Judged[], day: Day): string | undefined {
  const taken = toTake(judged);
  if (taken.length === 0) return undefined;
  const lines = taken.map(({ benefit, result: { standing, eligibility } }) =>
    texts.of(
      standings[standing].name,
      texts.line(benefit.title, eligibility.amount && amountText(eligibility.amount)),
    ),
  );
  const all = [texts.title, longDay(day), ...lines, results.estimate, texts.hotline];
  while (all.join('\n').length > CODE_LENGTH && all.length > 5) all.splice(-3, 1);
  return all.join('\n');
}
