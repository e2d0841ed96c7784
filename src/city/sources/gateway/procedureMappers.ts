import type * as z from 'zod/mini';
import type { Procedure, Step } from '../../../domain/procedure.ts';
import { cleanText, cleanTexts } from '../../reading/cleanText.ts';
import { plainLine, requirePlain } from '../../reading/plainText.ts';
import { toUrl } from './mappers.ts';
import { readTexts, toCitation } from './policyMappers.ts';
import type { WireProcedure } from './wireProcedure.ts';

type ProcedureRow = z.output<typeof WireProcedure>;

export function toProcedure(wire: ProcedureRow): Procedure {
  return {
    id: wire.id,
    title: requirePlain(wire.title, 'title', 'title'),
    plainTitle: plainLine(wire.plain?.plainTitle, 'title'),
    said: cleanTexts(wire.plain?.said, 'title'),
    forWhom: requirePlain(wire.forWhom, 'forWhom', 'paragraph'),
    before: readTexts(wire.before),
    steps: wire.steps.map((_, index) => toStep(wire, index)),
    materials: wire.materials.map(({ name, checkedOnline, note }) => ({
      name: requirePlain(name, 'materials.name', 'address'),
      checkedOnline: checkedOnline ?? undefined,
      note: plainLine(note, 'paragraph'),
    })),
    channels: wire.channels.map(({ kind, name, url, note }) => ({
      kind: requirePlain(kind, 'channels.kind', 'name'),
      name: requirePlain(name, 'channels.name', 'address'),
      url: toUrl(url),
      note: plainLine(note, 'paragraph'),
    })),
    howLong: plainLine(wire.howLong, 'paragraph'),
    fee: plainLine(wire.fee, 'paragraph'),
    phone: cleanText(wire.phone, 'address'),
    result: plainLine(wire.result, 'paragraph'),
    basis: readTexts(wire.basis),
    policyIds: wire.relatedPolicies,
    citation: toCitation(wire.source),
    confidence: wire.confidence,
  };
}

/** A step that is not documented is not shown; what to do instead may be. */
function toStep({ steps, stepEvidence, plain }: ProcedureRow, index: number): Step {
  const known = stepEvidence[index] === 'source' ? plainLine(steps[index], 'paragraph') : undefined;
  if (known !== undefined) return { kind: 'known', text: known };
  const advice = plainLine(plain?.instead?.[String(index)], 'paragraph');
  return advice === undefined ? { kind: 'unverified' } : { kind: 'advice', text: advice };
}
