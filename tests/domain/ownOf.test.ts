import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { questionFor } from '../../src/domain/benefits/sources.ts';
import { severanceFactor } from '../../src/domain/eligibility/severance.ts';
import { ownOf } from '../../src/domain/ownOf.ts';
import { valueName } from '../../src/widgets/jobs/filters/SetFilters.tsx';

const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
const src = join(import.meta.dirname, '../../src');

/** The tables of a file with any text as key that are read by brackets. */
const bare = (code: string): readonly string[] =>
  [...code.matchAll(/(?:const|readonly) (\w+)\??: Readonly<Record<string, /g)]
    .map(([, name = '']) => name)
    .filter((name) => new RegExp(`(?<![.\\w])${name}\\[(?![^\\]]+\\] = )(?!')`).test(code));

it.each(INHERITED)('%s of a city is no entry of a table', (word) => {
  expect(ownOf({ fullTime: '全职' }, word)).toBeUndefined();
  expect(valueName('publishers', word)).toBe(word);
  expect(severanceFactor({ floor: 0, factors: { default: 2 } }, word)).toBe(2);
  expect(
    questionFor(word, { knows: () => false, canAsk: () => false, told: () => [], byBirthday: false }),
  ).toBeUndefined();
});

it('no table is read by a word without asking whether it is an entry', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const wrong = files.flatMap((file) =>
    bare(readFileSync(join(src, file), 'utf8')).map((table) => `${file}: ${table}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

it('such a table is found', () => {
  expect(bare('const words: Readonly<Record<string, string>> = {};\nwords[code];')).toEqual(['words']);
});
