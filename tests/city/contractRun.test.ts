import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createHttp } from '../../src/city/http/http.ts';
import { IndexSchema } from '../../src/city/parseConfig.ts';
import { isSourceKind, sources } from '../../src/city/sources/index.ts';
import type { Source } from '../../src/city/sources/source.ts';
import type { Answer } from '../../src/domain/cityApi.ts';
import { rejection } from './listen.ts';
import { unhurried } from './sandbox.ts';
import { serve } from './serve.ts';

/**
 * Replays recorded samples for every kind of THE LIST. A new kind fails until `samples/<kind>/` has the files as they
 * come over the network, and `expected.json` with the call and the address of each file, and how many rows the call reads
 * and drops.
 */
const folder = join(import.meta.dirname, 'samples');
const count = z.number().check(z.int(), z.gte(0));
const Expected = z.array(
  z.strictObject({
    call: z.enum([
      'allJobs',
      'searchJobs',
      'getJob',
      'listTowns',
      'listStations',
      'listPolicies',
      'listProcedures',
      'listCourses',
      'listEvents',
    ]),
    /** For `getJob`. */
    id: z.optional(z.string()),
    baseUrl: z.string(),
    /** The file with the fields of an index. */
    index: z.optional(z.string()),
    /** Path to file; every other address is a 404. */
    answers: z.record(z.string(), z.string()),
    /** By default, 200. */
    status: z.optional(count),
    /** By default, the call succeeds. */
    failure: z.optional(z.string()),
    kept: z._default(count, 0),
    dropped: z._default(count, 0),
    leftOut: z.optional(count),
    unknownCodes: z.optional(z.array(z.string())),
  }),
);
type Sample = z.output<typeof Expected>[number];

const ABOUT: readonly string[] = ['expected.json', 'index.json', 'README.md'];
const filesOf = (kind: string) => readdirSync(join(folder, kind)).filter((file) => !ABOUT.includes(file));
const jsonOf = (kind: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, kind, file), 'utf8'));
const samplesOf = (kind: string): readonly Sample[] => Expected.parse(jsonOf(kind, 'expected.json'));
const typeOf = (file: string) => (file.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json');

async function ask(source: Source, { call, id = '' }: Sample): Promise<Answer<unknown>> {
  const answer =
    call === 'getJob'
      ? source.getJob?.(id)
      : call === 'searchJobs'
        ? source.searchJobs?.({})
        : source[call]?.();
  if (!answer) throw new TypeError(`it has no ${call}`);
  return answer;
}

/** The number of records in an answer. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null && 'jobs' in value ? countOf(value.jobs) : 1;
}

const kinds = Object.keys(sources).filter(isSourceKind);

describe.each(kinds)('a source of kind %s', (kind) => {
  const samples = samplesOf(kind);

  it('has samples, each of them replayed', () => {
    expect(filesOf(kind).length).toBeGreaterThan(0);
    expect([...new Set(samples.flatMap(({ answers }) => Object.values(answers)))].sort()).toEqual(
      filesOf(kind).sort(),
    );
  });

  it.each(samples)('keeps and drops as recorded, or fails: $call of $answers', async (sample) => {
    const { baseUrl } = await serve(({ pathname }) => {
      const file = sample.answers[pathname];
      return file === undefined
        ? undefined
        : { body: readFileSync(join(folder, kind, file), 'utf8'), type: typeOf(file), status: sample.status };
    });
    const open = await sources[kind].load();
    const index = sample.index && IndexSchema.parse(jsonOf(kind, sample.index));
    const asked = ask(
      open(
        { kind, baseUrl: `${baseUrl}${sample.baseUrl}`, ...(index && { index }) },
        createHttp(unhurried()),
      ),
      sample,
    );
    if (sample.failure !== undefined) {
      expect(await rejection(asked)).toMatchObject({ kind: sample.failure });
      return;
    }
    const answer = await asked;
    expect({
      kept: countOf(answer.value),
      dropped: answer.dropped.length,
      leftOut: answer.leftOut ?? 0,
      unknownCodes: (answer.unknownCodes ?? []).map(({ field, code }) => `${field} ${code}`).sort(),
    }).toEqual({
      kept: sample.kept,
      dropped: sample.dropped,
      leftOut: sample.leftOut ?? 0,
      unknownCodes: sample.unknownCodes ?? [],
    });
    for (const { path, reason } of answer.dropped) {
      expect(path).not.toBe('');
      expect(reason).not.toBe('');
    }
  });
});

describe('the folder of samples', () => {
  it('has no samples for kinds that are not listed', () => {
    expect(readdirSync(folder).sort()).toEqual([...kinds].sort());
  });
});

it('THE LIST names every kind that has a folder or samples', () => {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  const kinds = Object.keys(sources).sort();
  expect(folders(join(import.meta.dirname, '../../src/city/sources')).sort()).toEqual(kinds);
  expect(folders(folder).sort()).toEqual(kinds);
});
