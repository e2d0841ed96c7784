import { deadlinesOf } from '../../domain/benefits/deadlines.ts';
import { mergePapers } from '../../domain/benefits/papers.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import type { Facts } from '../../domain/eligibility/condition.ts';
import type { KeptResult } from '../../domain/keptResult.ts';
import type { Procedure } from '../../domain/procedure.ts';
import type { CalendarEntry } from '../../ui/go/CalendarButton.tsx';
import { nearest } from '../../ui/nouns/station/texts.ts';
import type { Printout, PrintoutSection } from '../../ui/paper/printout.ts';
import { printout } from '../../ui/paper/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';
import { extensionText, sumText } from './amountLines.ts';
import type { Judged } from './judged.ts';
import { deadlineText, results, standings, takeAway as texts } from './results.texts.ts';
import { benefits } from './texts.ts';
import { amountText } from './words.ts';

interface Circumstances {
  readonly facts: Facts;
  /** Today. */
  readonly day: Day;
  readonly procedures: readonly Procedure[];
  /** Whether the policies are sample data; if so, the page says it. */
  readonly sample: boolean;
  /** The nearest station in a line. By default, none. */
  readonly station?: string;
}

/** Policies on the list: those that fit, and so many that may fit. */
const MAYBE = 4;
/** More than so many have no room below each other on one sheet. */
const BELOW_EACH_OTHER = 5;

export function toTake(judged: readonly Judged[]): readonly Judged[] {
  const of = (standing: string) => judged.filter(({ result }) => result.standing === standing);
  return [...of('eligible'), ...of('possible').slice(0, MAYBE)];
}

/** The list to take away: of each policy what one gets, what to do first, where and until when; then the papers. */
export function takeAwayOf(judged: readonly Judged[], circumstances: Circumstances): Printout {
  const { day, procedures, sample, station } = circumstances;
  const taken = toTake(judged);
  const ids = new Set(taken.flatMap(({ benefit }) => benefit.policy.procedureIds));
  const papers = procedures.filter(({ id }) => ids.has(id)).flatMap(({ materials }) => materials);
  return {
    columns: taken.length > BELOW_EACH_OTHER,
    title: texts.title,
    notes: [...(sample ? [printout.sample] : []), results.estimate],
    sections: [
      ...taken.map((one) => sectionOf(one, circumstances)),
      { title: texts.papers, as: 'boxes', lines: mergePapers(papers.map(({ name }) => name)) },
      { title: nearest, as: 'lines', lines: station === undefined ? [] : [station] },
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
      amount ? texts.of(results.amount, sumText(benefit, result.eligibility, { facts, day })) : benefit.gets,
      ...[(amount && extensionText(amount)) ?? []].flat(),
      ...(benefit.firstStep ? [texts.of(texts.first, benefit.firstStep)] : []),
      ...(channels.length > 0 ? [texts.of(texts.where, channels.join('、'))] : []),
      ...[...when, ...(window ? [window] : [])].map((line) => texts.of(texts.when, line)),
    ],
  };
}

/** The days until which something must be done for what is taken along. */
const datedOf = (judged: readonly Judged[], facts: Facts, day: Day) =>
  toTake(judged).flatMap(({ benefit: { id, title, firstStep }, result }) =>
    deadlinesOf(result.rule, facts, day).flatMap((deadline) =>
      deadline.kind === 'monthsLeft'
        ? []
        : [
            {
              id: `${id}-${deadline.kind}`,
              day: deadline.day,
              text: texts.of(title, deadlineText(deadline)),
              firstStep,
            },
          ],
    ),
  );

/** These days for a calendar file. */
export const calendarOf = (judged: readonly Judged[], facts: Facts, day: Day): readonly CalendarEntry[] =>
  datedOf(judged, facts, day).map(({ id, day: last, text, firstStep }) => ({
    id,
    title: text,
    start: new Date(`${last}T00:00:00Z`),
    end: new Date(`${addDays(last, 1)}T00:00:00Z`),
    wholeDays: true,
    notes: firstStep,
  }));

/** Each policy that is taken along in a line. */
const linesOf = (judged: readonly Judged[]): readonly string[] =>
  toTake(judged).map(({ benefit, result: { standing, eligibility } }) =>
    texts.of(
      standings[standing].name,
      texts.line(benefit.title, eligibility.amount && amountText(eligibility.amount)),
    ),
  );

/** What is kept on the device: the results and the days, and nothing of what was answered. */
export function keptOf(judged: readonly Judged[], facts: Facts, day: Day): KeptResult {
  const groups = [...new Set(judged.map(({ benefit }) => benefit.group))];
  const [group] = groups.length === 1 ? groups : [];
  return {
    title: group === undefined ? benefits.title : texts.of(benefits.title, group),
    lines: [...linesOf(judged), results.estimate],
    keptOn: day,
    ends: datedOf(judged, facts, day).map(({ day: last, text }) => ({ day: last, text })),
  };
}

const CODE_LENGTH = 220;

/** The list as text for a QR code, short enough for phones to scan it from a screen. */
export function codeTextOf(judged: readonly Judged[], day: Day): string | undefined {
  const lines = linesOf(judged);
  if (lines.length === 0) return undefined;
  const all = [texts.title, longDay(day), ...lines, results.estimate, texts.hotline];
  while (all.join('\n').length > CODE_LENGTH && all.length > 5) all.splice(-3, 1);
  return all.join('\n');
}
