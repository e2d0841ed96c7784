import type * as z from 'zod/mini';
import type { Citation } from '../../../domain/citation.ts';
import type { Benefit, ConditionGroup, Policy } from '../../../domain/policy.ts';
import type { Procedure } from '../../../domain/procedure.ts';
import { cleanText, cleanTexts } from '../../reading/cleanText.ts';
import { requireText, toDay, toLastDay, toUrl } from './mappers.ts';
import type { WirePolicy, WireProcedure } from './wirePolicy.ts';

type PolicyRow = z.output<typeof WirePolicy>;
const clean = (text: string) => cleanText(text, 'paragraph') ?? '';

function toCitation(wire: PolicyRow['source']): Citation {
  return {
    title: requireText(wire.title, 'source.title', 'title'),
    url: toUrl(wire.url),
    seenOn: toDay(wire.seenOn),
  };
}

function toBenefit(wire: PolicyRow['benefit']): Benefit {
  const { second } = wire;
  return {
    kind: cleanText(wire.kind, 'name'),
    amount: wire.amount ?? undefined,
    unit: cleanText(wire.unit, 'name'),
    derived: wire.derived ?? false,
    formula: cleanText(wire.calc, 'paragraph'),
    maxMonths: wire.maxMonths ?? undefined,
    extension: wire.extension
      ? { when: clean(wire.extension.when), until: clean(wire.extension.until) }
      : undefined,
    durations: wire.table?.flatMap(({ years, months }) =>
      years != null && months != null ? [{ years: clean(String(years)), months }] : [],
    ),
    cap: cleanText(wire.cap, 'paragraph'),
    amounts: [
      ...(wire.tiers ?? []).map(({ months, amount }) => ({
        kind: 'inMonths' as const,
        label: clean(months),
        amount,
      })),
      ...(wire.levels ?? []).map(({ level, amount }) => ({
        kind: 'once' as const,
        label: clean(level),
        amount,
      })),
      ...(wire.products ?? []).map(({ name, max }) => ({
        kind: 'upTo' as const,
        label: clean(name),
        amount: max,
      })),
      ...(wire.hourly ? [{ kind: 'hourly' as const, label: '', amount: wire.hourly }] : []),
      ...(second
        ? [
            {
              kind: 'monthly' as const,
              label: clean(second.name),
              amount: second.amount,
              formula: cleanText(second.calc, 'paragraph'),
            },
          ]
        : []),
    ],
    items: cleanTexts(
      (wire.items ?? []).filter((item) => typeof item === 'string'),
      'paragraph',
    ),
  };
}

/** Groups the conditions by their logic. Conditions in no group must all be met. */
function toConditions({ conditions, conditionLogic }: PolicyRow): readonly ConditionGroup[] {
  const any = conditionLogic?.any ?? [];
  const products = Object.entries(conditionLogic?.byProduct ?? {});
  const placed = new Set([...any, ...products.flatMap(([, indices]) => indices)]);
  const pick = (wanted: (index: number) => boolean) =>
    conditions.flatMap(({ text, clause }, index) =>
      wanted(index)
        ? [
            {
              text: requireText(text, 'conditions.text', 'paragraph'),
              clause: cleanText(clause, 'paragraph'),
            },
          ]
        : [],
    );
  const groups: readonly ConditionGroup[] = [
    { need: 'all', conditions: pick((index) => !placed.has(index)) },
    { need: 'any', conditions: pick((index) => any.includes(index)) },
    ...products.map(([product, indices]) => ({
      need: 'all' as const,
      product: clean(product),
      conditions: pick((index) => indices.includes(index)),
    })),
  ];
  return groups.filter((group) => group.conditions.length > 0);
}

export function toPolicy(wire: PolicyRow): Policy {
  return {
    id: wire.id,
    title: requireText(wire.title, 'title', 'title'),
    docNo: cleanText(wire.docNo, 'title'),
    issuers: cleanTexts(wire.issuers, 'title'),
    level: cleanText(wire.level, 'name'),
    publishedOn: toDay(wire.publishedOn),
    effectiveFrom: toDay(wire.effectiveFrom),
    effectiveTo: toLastDay(wire.effectiveTo),
    supersedes: cleanTexts(wire.supersedes, 'address'),
    supersededBy: cleanText(wire.supersededBy, 'address'),
    verified: wire.status !== '待核实',
    summary: requireText(wire.summary, 'summary', 'paragraph'),
    audience: cleanTexts(wire.audience, 'paragraph'),
    topics: cleanTexts(wire.topics, 'paragraph'),
    benefit: toBenefit(wire.benefit),
    conditions: toConditions(wire),
    conditionNote: cleanText(wire.conditionLogic?.note, 'paragraph'),
    exclusions: cleanTexts(wire.exclusions, 'paragraph'),
    apply: {
      channels: cleanTexts(wire.howToApply.channels, 'paragraph'),
      location: cleanText(wire.howToApply.place, 'paragraph'),
      window: cleanText(wire.howToApply.window, 'paragraph'),
      url: toUrl(wire.howToApply.url),
    },
    citation: toCitation(wire.source),
    moreCitations: wire.moreSources.map(toCitation),
    confidence: wire.confidence,
    procedureIds: wire.relatedProcedures,
  };
}

export function toProcedure(wire: z.output<typeof WireProcedure>): Procedure {
  return {
    id: wire.id,
    title: requireText(wire.title, 'title', 'title'),
    forWhom: requireText(wire.forWhom, 'forWhom', 'paragraph'),
    before: cleanTexts(wire.before, 'paragraph'),
    steps: wire.steps.map((step, index) => {
      const text = wire.stepEvidence[index] === 'source' ? cleanText(step, 'paragraph') : undefined;
      return text === undefined ? { kind: 'unverified' } : { kind: 'known', text };
    }),
    materials: wire.materials.map(({ name, checkedOnline, note }) => ({
      name: requireText(name, 'materials.name', 'address'),
      checkedOnline: checkedOnline ?? undefined,
      note: cleanText(note, 'paragraph'),
    })),
    channels: wire.channels.map(({ kind, name, url, note }) => ({
      kind: requireText(kind, 'channels.kind', 'name'),
      name: requireText(name, 'channels.name', 'address'),
      url: toUrl(url),
      note: cleanText(note, 'paragraph'),
    })),
    howLong: cleanText(wire.howLong, 'paragraph'),
    fee: cleanText(wire.fee, 'paragraph'),
    phone: cleanText(wire.phone, 'address'),
    result: cleanText(wire.result, 'paragraph'),
    basis: cleanTexts(wire.basis, 'paragraph'),
    policyIds: wire.relatedPolicies,
    citation: toCitation(wire.source),
    confidence: wire.confidence,
  };
}
