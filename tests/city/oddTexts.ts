import { readFileSync } from 'node:fs';
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
    /** The file with the fields of an index. */
    index: z.optional(z.string()),
    failure: z.optional(z.string()),
    answers: z.record(z.string(), z.string()),
  }),
);
export const sampleOf = (kind: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, kind, file), 'utf8'));

/** The calls of a kind that its samples answer. */
export const listed = (kind: string) =>
  Recorded.parse(sampleOf(kind, 'expected.json')).flatMap(({ index, failure, ...recorded }) =>
    failure === undefined
      ? [{ ...recorded, ...(index && { index: IndexSchema.parse(sampleOf(kind, index)) }) }]
      : [],
  );

/** The files with those answers. */
export const sampleFiles = (kind: string) => [
  ...new Set(
    listed(kind)
      .flatMap(({ answers }) => Object.values(answers))
      .filter((file) => file.endsWith('.json')),
  ),
];

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
