import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/domain/words/lexicon.ts';
import { OCCUPATIONS } from '../../../src/domain/words/occupations/index.ts';
import { understand, without } from '../../../src/domain/words/understand.ts';

const lexicon = createLexicon(OCCUPATIONS, [{ code: '310118102', name: '朱家角镇' }]);
/** What was understood, in short. */
const meant = (text: string) =>
  understand(text, lexicon).map((part) => {
    if (part.kind === 'condition') return part.condition.name;
    if (part.kind === 'town') return part.name;
    if (part.kind === 'pay') return `${part.least} ${part.unit}`;
    if (part.kind === 'age') return `${part.years} years`;
    return `${part.kind} ${part.text}`;
  });

describe('words of a resident', () => {
  it.each([
    ['电工夜班', ['occupation 电工', '夜班']],
    ['保姆 住家', ['occupation 保姆', '包住']],
    ['包住夜班保安', ['包住', '夜班', 'occupation 保安']],
    ['朱家角 服务员', ['朱家角镇', 'occupation 服务员']],
    ['不上夜班的保洁', ['不上夜班', 'occupation 保洁']],
    ['不要上夜班的工作', ['不上夜班']],
    ['晚上不上班 保洁', ['不上夜班', 'occupation 保洁']],
    ['勿要夜班 保安', ['不上夜班', 'occupation 保安']],
    ['夜班没关系 保安', ['occupation 保安']],
    ['不要包住的保安', ['occupation 保安']],
    ['有没有包住的保安', ['包住', 'occupation 保安']],
    ['要不要上夜班的保安', ['夜班', 'occupation 保安']],
    ['没经验也可以的保洁', ['不要求经验', 'occupation 保洁']],
    ['50岁保洁', ['50 years', 'occupation 保洁']],
    ['我今年六十了 想找个离家近的轻松活', ['60 years', '离家近']],
    ['都58了还能做保洁', ['58 years', 'occupation 保洁']],
    ['五十多了 保洁', ['50 years', 'occupation 保洁']],
    ['四十六岁 普工', ['46 years', 'occupation 普工']],
    ['4000以上 仓管', ['4000 month', 'occupation 仓管']],
    ['三千五百以上 保安', ['3500 month', 'occupation 保安']],
    ['月薪六千的保安', ['6000 month', 'occupation 保安']],
    ['25元一小时 洗碗', ['25 hour', 'occupation 洗碗']],
    ['保洁 一天两百', ['occupation 保洁', '200 day']],
    ['有没有离家近的保洁', ['离家近', 'occupation 保洁']],
    ['ＣＮＣ', ['occupation cnc']],
    ['有没有什么工作', []],
    ['四千五 保安', ['4500 month', 'occupation 保安']],
    ['3千5以上', ['3500 month']],
    ['1500', ['1500 month']],
    ['60000', ['60000 month']],
    ['60001', ['word 60001']],
    ['1499', ['word 1499']],
    ['12元一小时', ['12 hour']],
    ['1500元一天', ['1500 day']],
    ['螃蟹不上夜班', ['word 螃蟹', '不上夜班']],
    ['螃蟹不要夜班', ['word 螃蟹', '不上夜班']],
    ['保安不要包住', ['occupation 保安']],
    ['螃蟹、龙虾', ['word 螃蟹', 'word 龙虾']],
    ['找螃蟹的', ['word 螃蟹']],
    ['', []],
  ])('%s', (text, parts) => {
    expect(meant(text)).toEqual(parts);
  });

  it('leave the query as the others are when one is taken off', () => {
    const query = '我想找包住的保安 不上夜班';
    const [lodging, , days] = understand(query, lexicon);
    expect([lodging, days].map((part) => part && without(part, query))).toEqual([
      '我想找 的保安 不上夜班',
      '我想找包住的保安',
    ]);
    const night = understand('ＣＮＣ 夜班', lexicon)[1];
    expect(night && without(night, 'ＣＮＣ 夜班')).toBe('cnc');
  });

  it('in letters are words only as a whole', () => {
    expect(meant('it')).toEqual(['occupation it']);
    expect(meant('kitten')).toEqual(['word kitten']);
  });

  it('know a house number and a year from pay', () => {
    expect(meant('88号')).toEqual(['word 88号']);
    expect(meant('1998')).not.toContain('1998 hour');
  });

  it.each([
    '（'.repeat(10_000),
    '保洁'.repeat(5_000),
    "' OR 1=1 --",
    '😀'.repeat(3_000),
    '\u200B\u202E',
    '1'.repeat(10_000),
  ])('may be anything (%#)', (text) => {
    const started = understand(text, lexicon);
    expect(started.every(({ from, to }) => from <= to && to <= 200)).toBe(true);
  });
});

describe('the lexicon', () => {
  it('names every group once, and every neighbour of a group is a group', () => {
    const names = OCCUPATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const known = new Set(names);
    expect(OCCUPATIONS.flatMap(({ near }) => near).filter((name) => !known.has(name))).toEqual([]);
  });

  it('has more than one way to say and to write each', () => {
    expect(OCCUPATIONS.filter(({ said, written }) => said.length < 2 || written.length < 2)).toEqual([]);
  });
});
