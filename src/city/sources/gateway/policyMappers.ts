import type * as z from 'zod/mini';
import type { Benefit, Policy, Source } from '../../../domain/policy.ts';
import type { Procedure } from '../../../domain/procedure.ts';
import { cleanText, cleanTexts } from '../../cleanText.ts';
import { need, toDay, toUrl } from './mappers.ts';
import type { WirePolicy, WireProcedure } from './wire.ts';

type PolicyRow = z.output<typeof WirePolicy>;

function toSource(wire: PolicyRow['source']): Source {
  return { title: need(wire.title, 'source.title'), url: toUrl(wire.url), seenOn: toDay(wire.seenOn) };
}

function toBenefit(wire: PolicyRow['benefit']): Benefit {
  const { second } = wire;
  return {
    amount: wire.amount ?? undefined,
    unit: cleanText(wire.unit),
    derived: wire.derived ?? false,
    formula: cleanText(wire.calc),
    maxMonths: wire.maxMonths ?? undefined,
    cap: cleanText(wire.cap),
    amounts: [
      ...(wire.tiers ?? []).map(({ months, amount }) => ({
        kind: 'inMonths' as const,
        label: months,
        amount,
      })),
      ...(wire.levels ?? []).map(({ level, amount }) => ({ kind: 'once' as const, label: level, amount })),
      ...(wire.products ?? []).map(({ name, max }) => ({ kind: 'upTo' as const, label: name, amount: max })),
      ...(second
        ? [
            {
              kind: 'monthly' as const,
              label: second.name,
              amount: second.amount,
              formula: cleanText(second.calc),
            },
          ]
        : []),
    ],
    items: cleanTexts(
      (wire.items ?? []).map((item) =>
        typeof item === 'string' ? item : [item.name, item.how, item.who].filter(Boolean).join(','),
      ),
    ),
  };
}

export function toPolicy(wire: PolicyRow): Policy {
  const conditions = wire.conditions.map(({ text, clause }) => ({
    text: need(text, 'conditions.text'),
    clause: cleanText(clause),
  }));
  const anyOf = new Set(wire.conditionLogic?.any ?? []);
  return {
    id: wire.id,
    title: need(wire.title, 'title'),
    docNo: cleanText(wire.docNo),
    issuers: cleanTexts(wire.issuers),
    level: cleanText(wire.level),
    publishedOn: toDay(wire.publishedOn),
    effectiveFrom: toDay(wire.effectiveFrom),
    effectiveTo: toDay(wire.effectiveTo),
    supersedes: cleanTexts(wire.supersedes),
    supersededBy: cleanText(wire.supersededBy),
    verified: wire.status !== '待核实',
    summary: need(wire.summary, 'summary'),
    audience: cleanTexts(wire.audience),
    topics: cleanTexts(wire.topics),
    benefit: toBenefit(wire.benefit),
    conditions: conditions.filter((_, index) => !anyOf.has(index)),
    anyOf: conditions.filter((_, index) => anyOf.has(index)),
    conditionNote: cleanText(wire.conditionLogic?.note),
    exclusions: cleanTexts(wire.exclusions),
    apply: {
      channels: cleanTexts(wire.howToApply.channels),
      place: cleanText(wire.howToApply.place),
      window: cleanText(wire.howToApply.window),
      url: toUrl(wire.howToApply.url),
    },
    source: toSource(wire.source),
    moreSources: wire.moreSources.map(toSource),
    confidence: wire.confidence,
    procedureIds: wire.relatedProcedures,
  };
}

export function toProcedure(wire: z.output<typeof WireProcedure>): Procedure {
  const hasSource = (_: string, index: number) => wire.stepEvidence[index] === 'source';
  const steps = cleanTexts(wire.steps.filter(hasSource));
  return {
    id: wire.id,
    title: need(wire.title, 'title'),
    forWhom: need(wire.forWhom, 'forWhom'),
    before: cleanTexts(wire.before),
    steps,
    unverifiedSteps: wire.steps.length - steps.length,
    materials: wire.materials.map(({ name, checkedOnline, note }) => ({
      name: need(name, 'materials.name'),
      checkedOnline: checkedOnline ?? undefined,
      note: cleanText(note),
    })),
    channels: wire.channels.map(({ kind, name, url, note }) => ({
      kind: need(kind, 'channels.kind'),
      name: need(name, 'channels.name'),
      url: toUrl(url),
      note: cleanText(note),
    })),
    howLong: cleanText(wire.howLong),
    fee: cleanText(wire.fee),
    phone: cleanText(wire.phone),
    result: cleanText(wire.result),
    basis: cleanTexts(wire.basis),
    policyIds: wire.relatedPolicies,
    source: toSource(wire.source),
    confidence: wire.confidence,
  };
}
