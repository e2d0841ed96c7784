// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { AdFindings } from '../../src/widgets/jobs/detail/AdFindings.tsx';
import { useAdFindings } from '../../src/widgets/jobs/detail/useAdFindings.ts';
import { renderHook } from '../renderHook.ts';

it('brings the check of an ad by itself', async () => {
  const check = await renderHook(() => useAdFindings(), undefined);
  await expect.poll(() => check.now().state).toBe('ready');
});

it('says that the check could not be loaded, and loads it when it is tried again', async () => {
  let isOut = true;
  const load = async () => {
    if (isOut) throw new Error('out');
    return AdFindings;
  };
  const check = await renderHook(() => useAdFindings(load), undefined);
  const failed = check.now();
  if (failed.state !== 'failed') throw new Error(failed.state);
  isOut = false;
  await act(async () => failed.retry());
  expect(check.now()).toEqual({ state: 'ready', Findings: AdFindings });
});
