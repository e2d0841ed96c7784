import type * as z from 'zod/mini';
import type { Procedure, Step } from '../../../domain/procedure.ts';
import { cleanText, cleanTexts } from '../../reading/cleanText.ts';
import { htmlLine, requireLine } from '../../reading/htmlText.ts';
import { toUrl } from './mappers.ts';
import { readTexts, toCitation } from './policyMappers.ts';
import type { WireProcedure } from './wireProcedure.ts';

type ProcedureRow = z.output<typeof WireProcedure>;

export function toProcedure(wire: ProcedureRow): Procedure {
  return {
    id: wire.id,
    title: requireLine(wire.title, 'title', 'title'),
    plainTitle: htmlLine(wire.plain?.plainTitle, 'title'),
    said: cleanTexts(wire.plain?.said, 'title'),
    forWhom: requireLine(wire.forWhom, 'forWhom', 'paragraph'),
    before: readTexts(wire.before),
    steps: wire.steps.map((_, index) => toStep(wire, index)),
    materials: wire.materials.map(({ name, checkedOnline, note }) => ({
      name: requireLine(name, 'materials.name', 'address'),
      checkedOnline: checkedOnline ?? undefined,
      note: htmlLine(note, 'paragraph'),
    })),
    channels: wire.channels.map(({ kind, name, url, note }) => ({
      kind: requireLine(kind, 'channels.kind', 'name'),
      name: requireLine(name, 'channels.name', 'address'),
      url: toUrl(url),
      note: htmlLine(note, 'paragraph'),
    })),
    howLong: htmlLine(wire.howLong, 'paragraph'),
    fee: htmlLine(wire.fee, 'paragraph'),
    phone: cleanText(wire.phone, 'address'),
    result: htmlLine(wire.result, 'paragraph'),
    basis: readTexts(wire.basis),
    policyIds: wire.relatedPolicies,
    citation: toCitation(wire.source),
    confidence: wire.confidence,
  };
}

/** A step that is not documented is not shown; what to do instead may be. */
function toStep({ steps, stepEvidence, plain }: ProcedureRow, index: number): Step {
  const known = stepEvidence[index] === 'source' ? htmlLine(steps[index], 'paragraph') : undefined;
  if (known !== undefined) return { kind: 'known', text: known };
  const advice = htmlLine(plain?.instead?.[String(index)], 'paragraph');
  return advice === undefined ? { kind: 'unverified' } : { kind: 'advice', text: advice };
}
