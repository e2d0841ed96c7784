import type { Day } from '../../domain/calendar.ts';
import { canApply, type Policy, type PolicyStatus } from '../../domain/policy.ts';
import type { ShareCard } from '../../domain/usage.ts';
import { answerTexts } from '../../ui/answer/texts.ts';
import type { Printout } from '../../ui/paper/printout.ts';
import { printout } from '../../ui/paper/texts.ts';
import { longDay } from '../../ui/words/day.texts.ts';
import { statusText } from '../../ui/words/policyStatus.texts.ts';
import { benefitOf, conditionsOf } from './lines.ts';
import { statusAdvice, leaflet as texts, detail as words } from './texts.ts';

interface Circumstances {
  readonly status: PolicyStatus;
  /** Today. */
  readonly day: Day;
  /** Whether the policy is sample data; if so, the text says it. */
  readonly sample: boolean;
}

const present = (lines: readonly (string | false | undefined)[]) =>
  lines.filter((line) => typeof line === 'string' && line !== '').map(String);

/** A printed policy with its dates and its citation. A policy of low confidence has no amounts. */
export function leafletOf(policy: Policy, { status, day, sample }: Circumstances): Printout {
  const { apply, confidence } = policy;
  const { figure, lines } = benefitOf(policy);
  return {
    title: policy.title,
    notes: present([
      sample && printout.sample,
      texts.status(statusText(status)),
      statusAdvice(status),
      confidence === 'low' && words.leadOnly,
    ]),
    sections: [
      { title: words.plain, as: 'lines', lines: [policy.summary] },
      { title: words.gets, as: 'lines', lines: present([figure, ...lines]) },
      ...conditionsOf(policy).map((group) => ({ ...group, as: 'lines' as const })),
      { title: words.exclusions, as: 'lines', lines: policy.exclusions },
      {
        title: words.apply,
        as: 'lines',
        lines: canApply(status)
          ? present([...apply.channels, confidence !== 'low' && apply.location, apply.window, apply.url])
          : [],
      },
    ],
    footer: present([
      policy.docNo && texts.docNo(policy.docNo),
      policy.publishedOn && texts.published(longDay(policy.publishedOn)),
      policy.effectiveTo && texts.to(longDay(policy.effectiveTo)),
      texts.source(policy.citation),
      words[confidence],
      printout.printed(longDay(day)),
    ]),
  };
}

/** The card that shares a policy. */
export function shareCardOf(policy: Policy, status: PolicyStatus, sample: boolean): ShareCard {
  return {
    title: policy.title,
    text: present([
      sample && answerTexts.sample,
      policy.title,
      policy.docNo && texts.docNo(policy.docNo),
      texts.status(statusText(status)),
      policy.summary,
      texts.source(policy.citation),
      texts.check,
    ]).join('\n'),
    destination: { kind: 'policy', id: policy.id },
  };
}
