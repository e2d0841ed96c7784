import { expect, test } from 'vitest';
import { readDay } from '../../src/widgets/benefits/readDay.ts';
import { readNumber } from '../../src/widgets/benefits/readNumber.ts';
import { question as texts } from '../../src/widgets/benefits/texts.ts';
import { amountText, answerText, choicesOf } from '../../src/widgets/benefits/words.ts';

const TODAY = '2026-11-25';

test.each([
  ['6', 6],
  ['６', 6],
  [' 1,200 ', 1200],
  ['6个月', 6],
  ['0.05', 0.05],
  ['0', 0],
])('“%s” is %d', (typed, value) => {
  expect(readNumber(typed, 0, '个月')).toEqual({ value });
});

test.each([
  ['', texts.empty],
  ['  ', texts.empty],
  ['半年', texts.noNumber],
  ['1e9', texts.noNumber],
  ['Infinity', texts.noNumber],
  ['9'.repeat(400), texts.noNumber],
  ['-3', texts.tooSmall(0)],
])('“%s” is refused with what to do', (typed, wrong) => {
  expect(readNumber(typed, 0, '个月')).toEqual({ wrong });
});

test.each([
  ['1975', '2', '3', { value: '1975-02-03' }],
  ['1975', '2', '31', { wrong: texts.noSuchDay }],
  ['2026', '11', '26', { wrong: texts.future }],
  ['2026', '11', '25', { value: TODAY }],
  ['1975', '', '3', { wrong: texts.noDay }],
])('the day %s-%s-%s', (year, month, day, read) => {
  expect(readDay({ year, month, day }, TODAY)).toEqual(read);
});

test('answers are said in the words of the vocabulary, and without them as they are', () => {
  const base = { fact: 'hukou', label: '户籍', type: 'enum', values: ['shanghai', 'other'] } as const;
  const worded = { ...base, answers: [{ value: 'shanghai', text: '上海户口' }] };
  expect(choicesOf(worded).map(({ text }) => text)).toEqual(['上海户口']);
  expect(choicesOf(base).map(({ text }) => text)).toEqual(['shanghai', 'other']);
  expect(choicesOf({ fact: 'x', label: 'x', type: 'bool' }).map(({ value }) => value)).toEqual([true, false]);
  expect(answerText({ fact: 'x', label: 'x', type: 'number', unit: '个月' }, 6)).toBe('6 个月');
  expect(answerText({ fact: 'birthDate', label: 'x', type: 'date' }, '1975-02-03')).toBe('1975年2月3日');
});

test('an amount is said as a ceiling, as free of charge, or as a month', () => {
  expect(amountText({ value: 1131.9, unit: '元/月', upTo: false })).toBe('1131.9 元/月');
  expect(amountText({ value: 1500, unit: '元/人', upTo: true })).toBe('最多 1500 元/人');
  expect(amountText({ value: 0, unit: '元（仲裁费）', upTo: false })).toBe('不收钱');
  expect(amountText({ value: 14, unit: '月', upTo: false })).toBe('14 个月');
  expect(amountText({ value: '2031-05', unit: '年月', upTo: false })).toBe('2031年5月');
});
