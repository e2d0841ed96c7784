// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { clear } from 'idb-keyval';
import { act, createElement, type ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ClockProvider } from '../../../src/data/ClockProvider.tsx';
import { OwnProvider, personalStore, useForgetAll, useOwn } from '../../../src/data/own/OwnProvider.tsx';
import { renderHook } from '../../renderHook.ts';
import { database, kept, NOW } from './devices.ts';

beforeEach(() => clear(database()));

const within = (children: ReactNode) => ({ children });

/** A page has one store for each clock. */
const pageOf = (personal: boolean, clock = () => NOW) => ({
  clock,
  around: (child: ReactNode) => {
    const own = createElement(OwnProvider, { personal, ...within(child) });
    return createElement(ClockProvider, { clock, ...within(own) });
  },
});
const useTown = (needed: boolean) => ({ ...useOwn('town', needed), forgetAll: useForgetAll() });
type Town = ReturnType<typeof useTown>;

describe('useOwn', () => {
  it('gives the same value to all mounts of a page, at once and without a device', async () => {
    const { around } = pageOf(true);
    const one = await renderHook(useTown, true, around);
    const other = await renderHook(useTown, true, around);
    await act(async () => void one.now().change(() => '310118001'));
    expect([one.now().value, other.now().value]).toEqual(['310118001', '310118001']);
    await act(() => other.now().forgetAll());
    expect([one.now().value, other.now().value]).toEqual([undefined, undefined]);
    expect(await kept()).toEqual(new Map());
  });

  it('is settling until the device was read, and then has what was kept', async () => {
    const before = await renderHook(useTown, true, pageOf(true).around);
    await act(async () => expect(await before.now().change(() => '310118001')).toBe(true));
    const { around, clock } = pageOf(true);
    const { results, now } = await renderHook(useTown, true, around);
    expect(results[0]).toMatchObject({ value: undefined, settling: true });
    await act(() => expect.poll(() => personalStore(clock).state().settling).toBe(false));
    expect(now()).toMatchObject({ value: '310118001', settling: false });
  });

  it('does not read the device while it is not needed', async () => {
    const { around, clock } = pageOf(true);
    const { now, render } = await renderHook<boolean, Town>(useTown, false, around);
    expect(now()).toMatchObject({ value: undefined, settling: false });
    expect(personalStore(clock).state().settling).toBe(true);
    await render(true);
    await act(() => expect.poll(() => personalStore(clock).state().settling).toBe(false));
  });

  it('writes nothing where the surface is not personal, and each provider has its own', async () => {
    const { around } = pageOf(false);
    const one = await renderHook(useTown, true, around);
    const other = await renderHook(useTown, true, around);
    expect(one.now().settling).toBe(false);
    await act(async () => expect(await one.now().change(() => '310118001')).toBe(false));
    expect([one.now().value, other.now().value]).toEqual(['310118001', undefined]);
    expect(await kept()).toEqual(new Map());
  });

  it('says what is missing when it stands in no provider', async () => {
    await expect(renderHook(useTown, true)).rejects.toThrow('useOwn needs an OwnProvider');
  });
});
