import * as z from 'zod/mini';
import type { Citation } from '../../../domain/citation.ts';
import type { PlainWords, Policy } from '../../../domain/policy.ts';
import { cleanText, cleanTexts } from '../../reading/cleanText.ts';
import { plainLine, plainLines, requirePlain } from '../../reading/plainText.ts';
import { readRule } from '../../reading/policies/readRule.ts';
import { namesIn } from '../../reading/policies/toRule.ts';
import { ENDED, UNVERIFIED } from '../../reading/policies/wireWords.texts.ts';
import { readPart } from '../../reading/readPart.ts';
import type { Flaw } from '../../reading/readRows.ts';
import { noBenefit, toBenefit, toConditions } from './benefitMappers.ts';
import { toDay, toLastDay, toUrl } from './mappers.ts';

import {
  type policyRow,
  WireBenefit,
  WireConditionLogic,
  WireConditions,
  WirePlain,
  type WireSource,
} from './wirePolicy.ts';

export function toCitation(wire: z.output<typeof WireSource>): Citation {
  return {
    title: requirePlain(wire.title, 'source.title', 'title'),
    url: toUrl(wire.url),
    seenOn: toDay(wire.seenOn),
  };
}

/** Texts without markup and invisible characters; the empty ones are left out. */
export const readTexts = (texts: readonly string[] | null | undefined): readonly string[] =>
  (texts ?? []).flatMap((text) => plainLine(text, 'paragraph') ?? []);

const WireParts = z.object({ conditions: WireConditions, conditionLogic: WireConditionLogic });

/**
 * Reads a policy. Parts that cannot be read are told and left out: a policy without its benefit or conditions still has
 * its title and its way to a person, but nothing is computed from it.
 *
 * @param sent the row as the city sent it, for the conditions in the words of a machine. By default, `wire`
 */
export function toPolicy(
  wire: z.output<typeof policyRow>,
  flaw: Flaw = () => {},
  sent: unknown = wire,
): Policy {
  const benefit = readPart(WireBenefit, wire.benefit, 'benefit', flaw, toBenefit);
  const { conditionLogic } = wire;
  const conditions = readPart(WireParts, { ...wire, conditionLogic }, '', flaw, (parts) =>
    toConditions(parts.conditions, parts.conditionLogic),
  );
  const incomplete = !benefit || !conditions;
  const lines = plainLines(wire.summary);
  return {
    id: wire.id,
    title: requirePlain(wire.title, 'title', 'title'),
    docNo: cleanText(wire.docNo, 'title'),
    issuers: cleanTexts(wire.issuers, 'title'),
    level: cleanText(wire.level, 'name'),
    publishedOn: toDay(wire.publishedOn),
    effectiveFrom: toDay(wire.effectiveFrom),
    effectiveTo: toLastDay(wire.effectiveTo),
    supersedes: cleanTexts(wire.supersedes, 'address'),
    supersededBy: cleanTexts(namesIn(wire.supersededBy), 'address'),
    ended: wire.status === ENDED,
    verified: wire.status !== UNVERIFIED,
    summary: lines.length > 1 ? lines.join('\n') : requirePlain(wire.summary, 'summary', 'paragraph'),
    audience: readTexts(wire.audience),
    topics: readTexts(wire.topics),
    benefit: benefit ?? noBenefit,
    conditions: conditions ?? [],
    conditionNote: conditions && noteOf(conditionLogic),
    exclusions: readTexts(wire.exclusions),
    apply: {
      channels: readTexts(wire.howToApply.channels),
      location: plainLine(wire.howToApply.place, 'paragraph'),
      window: plainLine(wire.howToApply.window, 'paragraph'),
      url: toUrl(wire.howToApply.url),
    },
    citation: toCitation(wire.source),
    moreCitations: wire.moreSources.map(toCitation),
    confidence: wire.confidence,
    procedureIds: wire.relatedProcedures,
    plain: readPart(WirePlain, wire.plain, 'plain', flaw, toPlain),
    rule: incomplete ? undefined : readRule(sent, flaw),
    incomplete,
  };
}

function noteOf(logic: unknown): string | undefined {
  const read = z.safeParse(WireConditionLogic, logic);
  return read.success ? plainLine(read.data?.note, 'paragraph') : undefined;
}

function toPlain(wire: z.output<typeof WirePlain>): PlainWords | undefined {
  if (!wire) return undefined;
  return {
    title: requirePlain(wire.plainTitle, 'plainTitle', 'title'),
    gets: requirePlain(wire.gets, 'gets', 'paragraph'),
    forWhom: plainLine(wire.forWhomShort, 'paragraph'),
    firstStep: plainLine(wire.firstStep, 'paragraph'),
    said: cleanTexts(wire.said, 'title'),
    group: cleanText(wire.group, 'name'),
  };
}
