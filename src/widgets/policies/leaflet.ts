import type { Day } from '../../domain/calendar.ts';
import { titleOf, withoutSums } from '../../domain/compilation.ts';
import { linkTo } from '../../domain/deepLinks.ts';
import { canApply, type Policy, type PolicyStatus } from '../../domain/policy.ts';
import type { ShareCard } from '../../domain/usage.ts';
import { answerTexts } from '../../ui/answer/texts.ts';
import { nearest as nearestStation } from '../../ui/nouns/station/texts.ts';
import { firstLines } from '../../ui/paper/firstLines.ts';
import type { Printout } from '../../ui/paper/printout.ts';
import { printout } from '../../ui/paper/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';
import { statusText } from '../../ui/words/policyStatus.texts.ts';
import { benefitOf, conditionsOf } from './lines.ts';
import { statusAdvice, leaflet as texts, detail as words } from './texts.ts';

interface Circumstances {
  /** Today. */
  readonly day: Day;
  /** Whether the policy is sample data; if so, the text says it. */
  readonly sample: boolean;
}

const present = (lines: readonly (string | false | undefined)[]) =>
  lines.filter((line) => typeof line === 'string' && line !== '').map(String);

/** Rows of A4 for each part, so that all of it stays on one sheet. */
const ROWS = { gets: 5, plain: 3, conditions: 4, ofTwo: 3, exclusions: 3, apply: 5 } as const;
const room = (lines: readonly string[], part: keyof typeof ROWS) => firstLines(lines, ROWS[part], texts.more);

/**
 * A printed policy on one sheet: what one gets, how to apply, the nearest station, dates and citation. Amounts that may
 * not be relied on are left out.
 *
 * @param station the nearest station in a line. By default, none
 */
export function leafletOf(
  policy: Policy,
  {
    status,
    day,
    sample,
    station,
  }: Circumstances & { readonly status: PolicyStatus; readonly station?: string },
): Printout {
  const { apply, confidence, plain } = policy;
  const { figure, lines, instead } = benefitOf(policy, day);
  const summary = withoutSums(policy.summary, policy, day);
  const url = apply.url ?? policy.citation.url ?? linkTo({ kind: 'policy', id: policy.id });
  // Several groups share the rows of one.
  const groups = conditionsOf(policy).slice(0, 2);
  return {
    title: titleOf(policy),
    notes: present([
      sample && printout.sample,
      texts.status(statusText(status)),
      statusAdvice(status),
      plain?.forWhom && texts.forWhom(plain.forWhom),
    ]),
    sections: [
      { title: words.gets, as: 'lines', lines: room(present([instead, figure, ...lines]), 'gets') },
      { title: words.plain, as: 'lines', lines: room(present([summary]), 'plain') },
      ...groups.map(({ title, lines: conditions }) => ({
        title,
        as: 'lines' as const,
        lines: room(conditions, groups.length > 1 ? 'ofTwo' : 'conditions'),
      })),
      { title: words.exclusions, as: 'lines', lines: room(policy.exclusions, 'exclusions') },
      {
        title: words.apply,
        as: 'lines',
        lines: canApply(status)
          ? room(
              present([
                plain?.firstStep,
                ...apply.channels,
                confidence !== 'low' && apply.location,
                apply.window,
              ]),
              'apply',
            )
          : [],
      },
      { title: nearestStation, as: 'lines', lines: present([station]) },
    ],
    footer: present([
      plain && texts.official(policy.title),
      [
        policy.docNo && texts.docNo(policy.docNo),
        policy.publishedOn && texts.published(longDay(policy.publishedOn)),
        policy.effectiveTo && texts.to(longDay(policy.effectiveTo)),
      ]
        .filter(Boolean)
        .join('　'),
      texts.source(policy.citation),
      `${words[confidence]}　${printout.printed(longDay(day))}`,
    ]),
    code: url === undefined ? undefined : { text: url, label: texts.code },
  };
}

/** A policy as paragraphs to be read to somebody. */
export function paragraphsOf(policy: Policy, status: PolicyStatus, day: Day): readonly string[] {
  const { plain, apply } = policy;
  const { figure, lines, instead } = benefitOf(policy, day);
  return present([
    titleOf(policy),
    statusText(status),
    statusAdvice(status),
    withoutSums(plain?.gets ?? '', policy, day),
    plain?.forWhom && texts.forWhom(plain.forWhom),
    instead,
    figure,
    ...lines,
    withoutSums(policy.summary, policy, day),
    ...conditionsOf(policy).flatMap(({ title, lines: conditions }) => [title, ...conditions]),
    ...(canApply(status) ? [words.apply, plain?.firstStep, ...apply.channels] : []),
  ]);
}

/** The card that shares a policy. */
export function shareCardOf(policy: Policy, status: PolicyStatus, { day, sample }: Circumstances): ShareCard {
  const gets = withoutSums(policy.plain?.gets ?? policy.summary, policy, day);
  return {
    title: titleOf(policy),
    text: present([
      sample && answerTexts.sample,
      titleOf(policy),
      gets,
      texts.status(statusText(status)),
      policy.plain && texts.official(policy.title),
      policy.docNo && texts.docNo(policy.docNo),
      texts.source(policy.citation),
      texts.check,
    ]).join('\n'),
    destination: { kind: 'policy', id: policy.id },
  };
}
