import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runsOf } from '../../../src/domain/ads/likeness.ts';
import { lessons } from './lessons.ts';

export const LEARNED = join(import.meta.dirname, '../../../src/domain/ads/learned.json');
/** The digest of what the committed weights were learned from, which `npm run learn:ads` writes beside them. */
export const LEARNED_FROM = join(import.meta.dirname, 'learnedFrom.json');

/** A digest of the sentences as they are read, of what learns from them, and of the weights. */
export function learnedFrom(): string {
  const digest = createHash('sha256');
  for (const { text, codes } of lessons) digest.update(JSON.stringify([text, codes, runsOf(text)]));
  for (const file of [join(import.meta.dirname, 'learn.ts'), LEARNED]) digest.update(readFileSync(file));
  return digest.digest('hex');
}
