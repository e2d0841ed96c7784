// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { clear } from 'idb-keyval';
import { act, createElement, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useAskAssistance, useAssistance } from '../../../src/data/send/useAssistance.ts';
import type { Assistance, AssistanceDraft } from '../../../src/domain/assistance.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { renderHook } from '../../renderHook.ts';
import { database, NOW } from '../own/devices.ts';
import { tabOf } from './tab.tsx';

const PROCEDURE = 'unemployment-registration';
const me = { name: '示例居民', phone: '13800000000' };

beforeEach(() => clear(database()));

/** A city that has one entry for each request id. Its first answers are lost, as many as told. */
function cityThatLoses(lost: number) {
  const asked = new Map<string, AssistanceDraft>();
  let left = lost;
  const askAssistance = async (draft: AssistanceDraft): Promise<Assistance> => {
    asked.set(draft.requestId, draft);
    if (left-- > 0) throw new Failure('timeout');
    const { words, procedureId } = draft;
    return { id: 'h-1', words, procedureId, askedAt: NOW.toISOString(), state: 'asked', notes: [] };
  };
  return { asked, askAssistance };
}

const page = (calls: Omit<CityApi, 'name'>) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const tab = tabOf({ name: '示例城市', ...calls }, NOW);
  return renderHook(
    () => ({ ...useAssistance(true), ...useAskAssistance(PROCEDURE, '想请人帮办：办失业登记') }),
    undefined,
    (child: ReactNode) => createElement(QueryClientProvider, { client }, tab(child)),
  );
};

describe('help with a procedure', () => {
  it('is asked for once after a lost answer, in the words that were sent first', async () => {
    const city = cityThatLoses(1);
    const { now } = await page({ askAssistance: city.askAssistance });
    const first = await act(async () => now().ask?.(me, '腿脚不好'));
    expect(first).toMatchObject({ kind: 'failed', unknown: true });
    expect(now().pending?.('name')).toBe(me.name);
    const again = await act(async () => now().ask?.({ ...me, name: '别人' }, ''));
    expect(again).toMatchObject({ kind: 'sent' });
    expect([...city.asked.values()]).toMatchObject([
      { person: me, procedureId: PROCEDURE, words: '想请人帮办：办失业登记\n腿脚不好' },
    ]);
  });

  it('is remembered by the device where the city does not list it', async () => {
    const { now } = await page({ askAssistance: cityThatLoses(0).askAssistance });
    await act(async () => now().ask?.(me, ''));
    expect(now().all).toMatchObject([{ id: 'h-1', procedureId: PROCEDURE, state: 'asked' }]);
  });

  it('has the state that the city tells, the newest first', async () => {
    const older = { id: 'h-1', words: '一', askedAt: '2026-11-20T09:00:00+08:00', notes: [] };
    const newer = { id: 'h-2', words: '二', askedAt: '2026-11-21T09:00:00+08:00', notes: ['材料不全'] };
    const value = [
      { ...older, state: 'done' as const },
      { ...newer, state: 'declined' as const },
    ];
    const { now } = await page({ listAssistance: async () => ({ value, sample: true, dropped: [] }) });
    await vi.waitFor(() => expect(now().all.map(({ state }) => state)).toEqual(['declined', 'done']));
  });

  it('is news when the station has settled what this device knew as open, until that is read', async () => {
    const lists: Assistance[][] = [[]];
    const listAssistance = async () => ({ value: lists.at(-1) ?? [], sample: true, dropped: [] });
    const { now } = await page({ askAssistance: cityThatLoses(0).askAssistance, listAssistance });
    await act(async () => now().ask?.(me, ''));
    const [asked] = now().all;
    if (!asked) throw new Error('nothing is asked');
    expect(asked.news).toBe(false);
    const elsewhere = { ...asked, id: 'h-2', state: 'done' as const };
    lists.push([{ ...asked, state: 'done' }, elsewhere]);
    await act(async () => now().retry());
    const news = () => Object.fromEntries(now().all.map(({ id, news }) => [id, news]));
    await vi.waitFor(() => expect(news()).toEqual({ 'h-1': true, 'h-2': false }));
    await act(async () => now().acknowledge('h-1'));
    expect(news()).toEqual({ 'h-1': false, 'h-2': false });
  });

  it('is not offered by a city without it, and a missing login is no failure', async () => {
    const { now } = await page({ listAssistance: () => Promise.reject(new Failure('unauthorized')) });
    expect(now().ask).toBeUndefined();
    await vi.waitFor(() => expect(now().failure).toBeUndefined());
  });
});
