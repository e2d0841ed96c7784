import { expect, it } from 'vitest';
import { toKeptResult } from '../../src/domain/keptResult.ts';

const LONG = '长'.repeat(20_000);
const LIMIT = 2000;

it('a result that is too long for the device is cut, each text and each list', () => {
  const many = <T>(one: T) => Array.from({ length: 60 }, () => one);
  const kept = toKeptResult({
    title: LONG,
    lines: many(LONG),
    keptOn: '2026-11-23',
    ends: many({ day: '2026-12-31', text: LONG }),
  });
  expect(kept.title).toHaveLength(LIMIT);
  expect(kept.lines).toHaveLength(50);
  expect(kept.ends).toHaveLength(50);
  for (const text of [...kept.lines, ...(kept.ends ?? []).map(({ text }) => text)])
    expect(text).toHaveLength(LIMIT);
});

it('a result of usual length is kept as it is', () => {
  const result = {
    title: '退休年月',
    lines: ['2031年5月可以退休。'],
    keptOn: '2026-11-20',
    ends: [{ day: '2026-12-31', text: '到期' }],
  };
  expect(toKeptResult(result)).toEqual(result);
  expect(toKeptResult({ ...result, ends: undefined })).toEqual({ ...result, ends: [] });
});
