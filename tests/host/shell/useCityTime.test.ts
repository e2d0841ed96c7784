// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { useCityTime } from '../../../src/host/shell/useCityTime.ts';
import { renderHook } from '../../renderHook.ts';

const DAY = 24 * 60 * 60_000;

describe('the time of the city', () => {
  it('is nobody’s before the first answer, and that of the device as soon as one answer agrees', async () => {
    const page = await renderHook(useCityTime, undefined);
    const heard = (ahead: number) => act(async () => page.now().heardTime(ahead));
    expect(page.now().ahead).toBe(0);
    await heard(-DAY);
    expect(page.now().ahead).toBe(-DAY);
    await heard(0);
    expect(page.now().ahead).toBe(0);
    await heard(DAY);
    expect(page.now().ahead).toBe(0);
  });

  it('draws nothing again on a device that is right', async () => {
    const page = await renderHook(useCityTime, undefined);
    const before = page.results.length;
    await act(async () => page.now().heardTime(0));
    expect(page.results).toHaveLength(before);
  });
});
