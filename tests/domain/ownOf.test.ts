import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answers, factsOf } from '../../src/domain/benefits/answers.ts';
import { openQuestions } from '../../src/domain/benefits/nextQuestion.ts';
import { questionFor } from '../../src/domain/benefits/sources.ts';
import { benefitAmount } from '../../src/domain/eligibility/benefitAmount.ts';
import { holds } from '../../src/domain/eligibility/holds.ts';
import { severanceFactor } from '../../src/domain/eligibility/severance.ts';
import { ownOf } from '../../src/domain/ownOf.ts';
import { valueName } from '../../src/widgets/jobs/filters/SetFilters.tsx';
import { ruleOf } from './benefits/interview.ts';

const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
const TODAY = '2026-11-25';
const src = join(import.meta.dirname, '../../src');

const TABLE = '(?:Readonly<)?(?:Partial<)?Record<string, ';

/** The names of types that are tables with any text as key. */
const aliasesIn = (code: string): readonly string[] =>
  [...code.matchAll(new RegExp(`type (\\w+) =\\s+${TABLE}`, 'g'))].map(([, name = '']) => name);

/** The tables of a file with any text as key that are read by brackets, by what follows a name too: `draft.fields[name]`. */
function bare(code: string, aliases = aliasesIn(code)): readonly string[] {
  const types = [TABLE, ...aliases.map((alias) => `${alias}\\b(?!\\[)`)].join('|');
  const names = [...code.matchAll(new RegExp(`(\\w+)\\??: (?:${types})`, 'g'))].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) =>
    new RegExp(`(?<![\\w'"-])${name}(?:\\?\\.)?\\[(?![^\\]]+\\] =\\s)(?!['"\\]\\d])`).test(code),
  );
}

it.each(INHERITED)('%s of a city is no entry of a table', (word) => {
  expect(ownOf({ fullTime: '全职' }, word)).toBeUndefined();
  expect(valueName('publishers', word)).toBe(word);
  expect(severanceFactor({ floor: 0, factors: { default: 2 } }, word)).toBe(2);
  expect(
    questionFor(word, { knows: () => false, canAsk: () => false, told: () => [], byBirthday: false }),
  ).toBeUndefined();
});

/** An interview about a policy of a city that calls its facts by what every object has. */
describe('the facts of a city may be called by what every object has', () => {
  const named = INHERITED.map((fact) => ({ fact, label: fact, type: 'bool' as const, ask: `${fact}？` }));
  const conditional = { fact: '__proto__', op: '==', value: true } as const;
  const later = { fact: 'valueOf', label: '', type: 'bool' as const, ask: '？', when: conditional };
  const vocabulary = [...named, later];
  const rule = {
    ...ruleOf('cn-work-injury'),
    conditions: vocabulary.map(({ fact }) => ({
      text: fact,
      waivable: false,
      test: { fact, op: '==' as const, value: true },
    })),
    logic: { all: vocabulary.map((_, nth) => nth), any: [] },
  };
  const open = (answers: Answers) =>
    openQuestions([rule], answers, { vocabulary, personal: true, employer: false }, TODAY).map(
      ({ definition }) => definition.fact,
    );

  it('and each is asked, once', () => {
    expect(open({}).toSorted()).toEqual(INHERITED.toSorted());
    expect(open(Object.fromEntries([['__proto__', true]]))).toContain('valueOf');
    for (const fact of INHERITED) {
      expect(open(Object.fromEntries([[fact, true]]))).not.toContain(fact);
      expect(open(Object.fromEntries([[fact, null]]))).not.toContain(fact);
    }
  });

  it('and count only when they were answered', () => {
    const facts = (answers: Answers) => factsOf(answers, vocabulary, TODAY);
    for (const { test } of rule.conditions) {
      expect(holds(test, facts({}))).toBe('unknown');
      expect(
        holds(
          test,
          facts(
            Object.fromEntries([
              ['__proto__', true],
              [test.fact, true],
            ]),
          ),
        ),
      ).toBe('true');
    }
    const senseless = facts(
      Object.fromEntries([
        ['__proto__', false],
        ['valueOf', true],
      ]),
    );
    expect(Object.hasOwn(senseless, 'valueOf')).toBe(false);
  });

  it('and amounts are computed from them', () => {
    const facts = [{ fact: 'constructor', label: '', type: 'number' as const }];
    const formula = { kind: 'share', fact: 'constructor', rate: 0.5 } as const;
    const amount = (answers: Answers) =>
      benefitAmount({ unit: '元', upTo: false, history: [], formula }, factsOf(answers, facts, TODAY), TODAY);
    expect(amount({})).toBeUndefined();
    expect(amount({ constructor: 3000 })?.value).toBe(1500);
  });
});

it('no table is read by a word without asking whether it is an entry', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('ownOf.ts'))
    .map((name) => ({ name, code: readFileSync(join(src, name), 'utf8') }));
  const aliases = files.flatMap(({ code }) => aliasesIn(code));
  expect(aliases).toContain('Answers');
  const wrong = files.flatMap(({ name, code }) => bare(code, aliases).map((table) => `${name}: ${table}`));
  expect(files.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

it.each([
  'const words: Readonly<Record<string, string>> = {};\nwords[code];',
  'type Words = Readonly<Record<string, string>>;\nfunction f(words: Words) { return words[code]; }',
  'interface Page { readonly words?: Partial<Record<string, string>> }\npage.words?.[code];',
])('such a table is found: %j', (code) => {
  expect(bare(code)).toEqual(['words']);
});

it.each([
  'const words: Record<string, string> = {};\nwords[code] = text;',
  'type Words = Record<string, string>;\nconst words: Words[] = [];\nwords[0];',
  "const words: Record<string, string> = {};\nwords['code'];",
])('what is written, or has a name of ours, is fine: %j', (code) => {
  expect(bare(code)).toEqual([]);
});
