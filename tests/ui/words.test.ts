import { expect, it } from 'vitest';
import { payText } from '../../src/ui/words/pay.texts.ts';
import { narrowText, rangeText } from '../../src/ui/words/range.texts.ts';
import { hoursText } from '../../src/ui/words/staffing.texts.ts';

const seen = (text: string) => text.replaceAll('\u2060', '');

it.each([
  ['year', 116_400, 156_000, '11.6–15.6 万元/年'],
  ['year', 120_000, 120_000, '12 万元/年'],
  ['year', 96_000, 120_000, '9.6–12 万元/年'],
  ['month', 12_800, 15_000, '1.28–1.5 万元/月'],
  ['month', 8000, 12_000, '8000–12000 元/月'],
  ['month', 9999, 9999, '9999 元/月'],
  ['hour', 25, 30, '25–30 元/小时'],
  // Never more than the ad says.
  ['year', 159_999, 159_999, '15.9 万元/年'],
] as const)('pay by the %s from %d to %d is read at a glance', (unit, min, max, text) => {
  expect(seen(payText({ kind: 'range', min, max, unit }))).toBe(text);
});

it('no line breaks at the dash of a range', () => {
  const whole = /^[^–]*\u2060–\u2060[^–]*$/;
  expect(rangeText(1, 2)).toMatch(whole);
  expect(hoursText([{ weekday: 1, from: '09:00', to: '16:30' }])).toMatch(whole);
  expect(payText({ kind: 'range', min: 25, max: 30, unit: 'hour' })).toMatch(whole);
});

it('in a field narrower than a range a line breaks behind its dash, and nowhere else', () => {
  expect(narrowText(rangeText('9:00', '16:30'))).toBe('9:00\u2060–\u200B16:30');
  expect(narrowText('现场培训')).toBe('现场培训');
});
