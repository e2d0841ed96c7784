import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { IndexSchema } from '../../src/city/parseConfig.ts';

const folder = join(import.meta.dirname, 'samples');

const LENGTH = 20_000;
/** Texts that once froze a page, of 20,000 characters each. */
export const ODD = ['（', '市', '1', '<', '😀'].map((sign) => sign.repeat(LENGTH / sign.length));
const Recorded = z.array(
  z.object({
    call: z.string(),
    id: z.optional(z.string()),
    baseUrl: z.string(),
    index: z.optional(IndexSchema),
    answers: z.record(z.string(), z.string()),
  }),
);
/** The calls of a kind whose answers are recorded as samples. */
export const listed = (kind: string) =>
  Recorded.parse(JSON.parse(readFileSync(join(folder, kind, 'expected.json'), 'utf8')));

/** The recorded answers of a kind. */
export const sampleFiles = (kind: string) =>
  readdirSync(join(folder, kind)).filter((file) => file.endsWith('.json') && file !== 'expected.json');
export const sampleOf = (kind: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, kind, file), 'utf8'));

export type Path = readonly (string | number)[];

/** Where the texts of a JSON value are; of a list, those of its first record. */
export function textsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return textsIn(value[0], [...path, 0]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The same value with another text at a path. */
export function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? withText(one, rest, text) : one));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: withText(Reflect.get(value, key), rest, text) };
}
