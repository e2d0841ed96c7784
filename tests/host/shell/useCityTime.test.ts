// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { useCityTime } from '../../../src/host/shell/useCityTime.ts';
import { renderHook } from '../../renderHook.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.parse('2026-11-23T12:00:00+08:00');

/** A page on a device whose clock can be moved. */
async function pageOn() {
  let moved = 0;
  let passed = 0;
  const clock = () => new Date(NOON + passed + moved);
  const now = () => passed;
  const page = await renderHook(() => useCityTime(clock, now), undefined);
  return {
    ahead: () => page.now().ahead,
    drawn: () => page.results.length,
    hears: (ahead: number) => act(async () => page.now().heardTime(ahead)),
    moves(by: number) {
      moved += by;
    },
    waits(by: number) {
      passed += by;
    },
  };
}

describe('the time of the city', () => {
  it('is nobody’s before the first answer, and that of the device as soon as one answer agrees', async () => {
    const page = await pageOn();
    expect(page.ahead()).toBe(0);
    await page.hears(-DAY);
    expect(page.ahead()).toBe(-DAY);
    await page.hears(0);
    expect(page.ahead()).toBe(0);
    page.waits(DAY);
    await page.hears(DAY);
    expect(page.ahead()).toBe(0);
  });

  it('counts again when the clock goes wrong after an answer that agreed, and when it is put right', async () => {
    const page = await pageOn();
    await page.hears(0);
    page.moves(DAY);
    await page.hears(-DAY);
    expect(page.ahead()).toBe(-DAY);
    page.moves(-DAY);
    await page.hears(0);
    expect(page.ahead()).toBe(0);
  });

  it('draws nothing again on a device that is right, however its clock is nudged', async () => {
    const page = await pageOn();
    const before = page.drawn();
    await page.hears(0);
    page.moves(9 * MINUTE);
    await page.hears(0);
    page.moves(-18 * MINUTE);
    await page.hears(0);
    expect(page.drawn()).toBe(before);
  });
});
