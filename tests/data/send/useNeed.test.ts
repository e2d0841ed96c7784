// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, createElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OwnProvider, useOwn } from '../../../src/data/own/OwnProvider.tsx';
import { useNeed } from '../../../src/data/send/useNeed.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { type Need, type NeedDraft, ON_THIS_DEVICE, type RegisteredNeed } from '../../../src/domain/need.ts';
import { renderHook } from '../../renderHook.ts';
import { cityAround } from '../around.tsx';

const need: Need = { wants: ['保洁'], skills: [], employment: [] };
const person = { name: '王阿姨', phone: '13800000000' };
const fields = { wants: '保洁' };
const registered: RegisteredNeed = { id: 'need-1', need, registeredOn: '2026-11-23', state: 'open' };

/** A city that keeps one need for each request id, and loses the first answers. */
function losingCity(losses: number) {
  const byId = new Map<string, NeedDraft>();
  const sent: string[] = [];
  const calls: Omit<CityApi, 'name'> = {
    async registerNeed(draft) {
      sent.push(draft.requestId);
      byId.set(draft.requestId, draft);
      if (sent.length <= losses) throw new Failure('timeout');
      return { id: 'need-1', need: draft.need, registeredOn: '2026-11-23', state: 'open' };
    },
  };
  return { calls, sent, byId };
}

/** What an answer changes is drawn then. */
const turn = () => new Promise<void>((done) => setTimeout(done));

const inside = (children: ReactNode) => ({ children });

/** @param personal whether the city is asked whose need it has. By default, it is not */
const open = (calls: Omit<CityApi, 'name'>, personal = false) => {
  const { around } = cityAround(calls);
  const within = (child: ReactNode) =>
    around(createElement(OwnProvider, { personal: false, ...inside(child) }));
  return renderHook(
    () => ({ own: useNeed(personal), part: useOwn('need'), drafts: useOwn('drafts').value }),
    undefined,
    within,
  );
};

describe('a need', () => {
  it('whose answer was lost is sent again with the same id, and is registered once', async () => {
    const { calls, sent, byId } = losingCity(1);
    const page = await open(calls);
    await act(() =>
      expect(page.now().own.send(need, person, fields)).rejects.toMatchObject({ kind: 'timeout' }),
    );
    expect(page.now().own.value).toBeUndefined();
    expect(page.now().drafts?.get('need')).toEqual({ requestId: sent[0], fields });
    await act(() => page.now().own.send(need, person, fields));
    expect([sent.length, byId.size]).toEqual([2, 1]);
    expect(page.now().own).toMatchObject({ value: { id: 'need-1' }, isRegistered: true });
    expect(page.now().drafts?.has('need')).toBe(false);
  });

  it('sent from two tabs at the same time has one id', async () => {
    const { calls, byId } = losingCity(0);
    const { around } = cityAround(calls);
    // Both tabs share what is on the device.
    const both = () => [useNeed(false), useNeed(false)] as const;
    const page = await renderHook(both, undefined, (child) =>
      around(createElement(OwnProvider, { personal: false, ...inside(child) })),
    );
    const [first, second] = page.now();
    await act(() => Promise.all([first.send(need, person, fields), second.send(need, person, fields)]));
    expect(byId.size).toBe(1);
  });

  it('that was changed after a lost answer is another request', async () => {
    const { calls, byId } = losingCity(1);
    const page = await open(calls);
    await act(() => expect(page.now().own.send(need, person, fields)).rejects.toThrow());
    await act(() =>
      page.now().own.send({ ...need, leastPay: 4000 }, person, { ...fields, leastPay: '4000' }),
    );
    expect(byId.size).toBe(2);
  });

  it('stays on the device where the city registers none, and is withdrawn there', async () => {
    const page = await open({});
    expect(page.now().own.registers).toBe(false);
    await act(() => page.now().own.send(need, person, fields));
    expect(page.now().own).toMatchObject({ value: { id: ON_THIS_DEVICE, need }, isRegistered: false });
    await act(() => page.now().own.withdraw());
    expect(page.now().own.value).toBeUndefined();
  });

  it('that only the device has is registered, and not changed, once the city registers needs', async () => {
    const changeNeed = vi.fn(async () => registered);
    const page = await open({ ...losingCity(0).calls, changeNeed });
    await act(async () => void page.now().part.change(() => ({ ...registered, id: ON_THIS_DEVICE })));
    expect(page.now().own).toMatchObject({ isRegistered: false, changes: false });
    await act(() => page.now().own.send(need, person, fields));
    expect(changeNeed).not.toHaveBeenCalled();
    expect(page.now().own).toMatchObject({ value: { id: 'need-1' }, isRegistered: true });
  });

  it('is not said to be withdrawn where the city cannot withdraw it', async () => {
    const page = await open(losingCity(0).calls);
    await act(() => page.now().own.send(need, person, fields));
    await act(() => expect(page.now().own.withdraw()).rejects.toMatchObject({ kind: 'unsupported' }));
    expect(page.now().own.value).toMatchObject({ id: 'need-1' });
  });

  it('that the city still has although it is withdrawn is none', async () => {
    const readNeed = vi.fn(async () => ({ ...registered, state: 'withdrawn' as const }));
    const page = await open({ readNeed }, true);
    await vi.waitFor(() => expect(readNeed).toHaveBeenCalled());
    await act(async () => {});
    expect(page.now().own).toMatchObject({ value: undefined, isRegistered: false });
  });

  it('that was withdrawn on another device is none here either', async () => {
    const readNeed = vi.fn(async (): Promise<RegisteredNeed> => registered);
    const page = await open({ readNeed }, true);
    await vi.waitFor(() => expect(page.now().own.value).toEqual(registered));
    readNeed.mockResolvedValue({ ...registered, state: 'withdrawn' });
    await act(async () => page.now().own.retry());
    await vi.waitFor(() => expect(page.now().own.value).toBeUndefined());
    expect(page.now().own.isRegistered).toBe(false);
  });

  it('stays withdrawn when an older answer of the city comes after it', async () => {
    const answers: (() => void)[] = [];
    const readNeed = () =>
      new Promise<RegisteredNeed>((resolve) => {
        answers.push(() => resolve(registered));
      });
    const withdrawNeed = async () => ({ ...registered, state: 'withdrawn' as const });
    const page = await open({ readNeed, withdrawNeed }, true);
    await act(async () => answers[0]?.());
    await vi.waitFor(() => expect(page.now().own.value).toEqual(registered));
    act(() => page.now().own.retry());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    await act(() => page.now().own.withdraw());
    await act(async () => answers[1]?.());
    await act(turn);
    expect(page.now().own.value).toBeUndefined();
  });

  it('that the city has is changed, asked about and withdrawn there, each with an id of its own', async () => {
    const calls: unknown[][] = [];
    const city: Omit<CityApi, 'name'> = {
      registerNeed: async () => registered,
      async changeNeed(id, changed, requestId) {
        calls.push(['change', id, changed.leastPay, requestId]);
        return { ...registered, need: changed };
      },
      async answerFollowUp(id, answer, requestId) {
        calls.push([answer, id, requestId]);
        return { ...registered, state: 'found' };
      },
      async withdrawNeed(id, requestId) {
        calls.push(['withdraw', id, requestId]);
        return { ...registered, state: 'withdrawn' };
      },
    };
    const page = await open(city);
    expect(page.now().own).toMatchObject({ changes: false, registers: true, isRegistered: false });
    await act(() => page.now().own.send(need, person, fields));
    expect(page.now().own).toMatchObject({ changes: true, isRegistered: true });
    await act(() =>
      page.now().own.send({ ...need, leastPay: 4000 }, person, { ...fields, leastPay: '4000' }),
    );
    expect(page.now().own.value?.need.leastPay).toBe(4000);
    await act(() => page.now().own.answer('found'));
    // Who found work and looks again registers a new need.
    expect(page.now().own).toMatchObject({ value: { state: 'found' }, changes: false });
    await act(() => page.now().own.withdraw());
    expect(page.now().own.value).toBeUndefined();
    await act(() => page.now().own.withdraw());
    const id = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(calls).toEqual([
      ['change', 'need-1', 4000, id],
      ['found', 'need-1', id],
      ['withdraw', 'need-1', id],
    ]);
    expect(new Set(calls.map((call) => call.at(-1))).size).toBe(3);
  });

  it('that is sent leaves the other drafts as they are', async () => {
    const page = await renderHook(
      () => ({ own: useNeed(false), drafts: useOwn('drafts') }),
      undefined,
      (child) =>
        cityAround(losingCity(0).calls).around(
          createElement(OwnProvider, { personal: false, ...inside(child) }),
        ),
    );
    await act(async () => void page.now().drafts.change(() => new Map([['other', { fields: {} }]])));
    await act(() => page.now().own.send(need, person, fields));
    expect([...(page.now().drafts.value?.keys() ?? [])]).toEqual(['other']);
  });

  it.each([
    ['offline', 'offline'],
    ['unauthorized', undefined],
  ] as const)('that cannot be asked for is said to be %s: %s', async (kind, said) => {
    const readNeed = vi.fn(async () => Promise.reject(new Failure(kind)));
    const page = await open({ readNeed }, true);
    await vi.waitFor(() => expect(readNeed).toHaveBeenCalledOnce());
    await act(async () => {});
    await vi.waitFor(() => expect(page.now().own.failure?.kind).toBe(said));
    act(() => page.now().own.retry());
    await vi.waitFor(() => expect(readNeed).toHaveBeenCalledTimes(2));
  });

  it('is not asked for on a device of many people', async () => {
    const readNeed = vi.fn(async () => registered);
    const page = await open({ readNeed });
    await act(async () => {});
    expect(readNeed).not.toHaveBeenCalled();
    expect(page.now().own.value).toBeUndefined();
  });
});
