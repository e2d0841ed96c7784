// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { clear } from 'idb-keyval';
import { act, createElement, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClockProvider } from '../../../src/data/ClockProvider.tsx';
import { endUnnamed, OwnProvider, personalStore } from '../../../src/data/own/OwnProvider.tsx';
import { useStoredParts } from '../../../src/data/own/useStoredParts.ts';
import { renderHook } from '../../renderHook.ts';
import { database, kept, NOW, partNames, readBy, values, writeAll } from './devices.ts';

/* What one person has on a device is nobody else's. */

beforeEach(() => clear(database()));

const [ANNA, BERT] = ['resident-310118-anna', 'resident-310118-bert'];
/** A page has one store for each clock and person. */
const page = () => {
  const clock = () => NOW;
  return (person?: string) => personalStore(clock, person);
};
const nothing = Object.fromEntries(partNames.map((name) => [name, undefined]));

describe('what a person has on a device', () => {
  it.each(partNames)('%s is not there for another person, nor when nobody is logged in', async (name) => {
    expect(await writeAll(page()(ANNA))).not.toContain(false);
    for (const other of [BERT, undefined]) {
      expect(Reflect.get(await readBy(page()(other)), name)).toBeUndefined();
    }
    expect(Reflect.get(await readBy(page()(ANNA)), name)).toEqual(Reflect.get(values, name));
  });

  it('is stored under a digest, and nowhere is the id', async () => {
    await writeAll(page()(ANNA));
    const keys = [...(await kept()).keys()];
    expect(keys).toHaveLength(partNames.length);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}\/[a-zA-Z]+$/);
    expect(JSON.stringify([...(await kept())])).not.toContain('anna');
  });

  it('is deleted without that of another person', async () => {
    const open = page();
    await writeAll(open(ANNA));
    await writeAll(open(BERT));
    expect(await open(ANNA).forgetAll()).toBe(true);
    expect(await readBy(page()(ANNA))).toEqual(nothing);
    expect(await readBy(page()(BERT))).toEqual(values);
  });

  it('stays when nobody, or one of whom the host does not say who it is, is forgotten', async () => {
    const clock = () => NOW;
    await writeAll(personalStore(clock, ANNA));
    expect(await personalStore(clock).forgetAll()).toBe(true);
    expect(await readBy(page()(ANNA))).toEqual(values);
  });

  it('of whom the host does not name is deleted when the login ends', async () => {
    const clock = () => NOW;
    const former = personalStore(clock);
    await writeAll(former);
    endUnnamed(clock, former);
    await vi.waitFor(async () => expect(await kept()).toEqual(new Map()));
    expect(await readBy(page()())).toEqual(nothing);
  });

  it('begins with what was made on the device before the login, which nobody else gets then', async () => {
    await writeAll(page()());
    expect(await readBy(page()(ANNA))).toEqual(values);
    expect(await readBy(page()())).toEqual(nothing);
    expect(await readBy(page()(BERT))).toEqual(nothing);
  });

  it('has each of its own once, also where the same was made before the login', async () => {
    const ticks = (paper: string) => () => new Map([['unemployment-registration', [paper]]]);
    await page()(ANNA).change('ticks', ticks('户口本'));
    await page()().change('ticks', ticks('照片'));
    await readBy(page()(ANNA));
    const [rows] = [...(await kept()).entries()].flatMap(([key, value]) =>
      String(key).endsWith('/ticks') ? [Reflect.get(Object(value), 'rows')] : [],
    );
    expect(rows).toMatchObject([{ value: ['户口本'] }]);
  });

  it('is not shown again to nobody on the same page after the login', async () => {
    const open = page();
    expect(await writeAll(open())).not.toContain(false);
    expect(await readBy(open(ANNA))).toEqual(values);
    expect(await readBy(open())).toEqual(nothing);
  });

  it('is not replaced by what was made before the login', async () => {
    const mine = new Map([['unemployment-registration', ['户口本']]]);
    await page()(ANNA).change('ticks', () => mine);
    await page()().change('ticks', () =>
      new Map([...mine, ['other', ['身份证']]]).set('unemployment-registration', []),
    );
    const { ticks } = await readBy(page()(ANNA));
    expect(ticks?.get('unemployment-registration')).toEqual(['户口本']);
    expect(ticks?.get('other')).toEqual(['身份证']);
  });

  it('leaves the screen at once when another person comes, and is there when the first comes back', async () => {
    const clock = () => NOW;
    let person: string | undefined = ANNA;
    const around = (child: ReactNode) =>
      createElement(ClockProvider, {
        clock,
        // biome-ignore lint/correctness/noChildrenProp: a prop that must be given
        children: createElement(OwnProvider, { personal: true, person, children: child }),
      });
    const { now, render } = await renderHook<undefined, ReturnType<typeof useStoredParts>>(
      useStoredParts,
      undefined,
      around,
    );
    await act(async () => void (await writeAll(personalStore(clock, ANNA))));
    expect(now()).toEqual(values);
    person = BERT;
    await render(undefined);
    expect(now()).toEqual({});
    person = ANNA;
    await render(undefined);
    expect(now()).toEqual(values);
  });
});

describe('a login of whom the host does not name, when it ends', () => {
  it.each(partNames)('%s is deleted, and an answer that comes late leaves none', async (name) => {
    const clock = () => NOW;
    const former = personalStore(clock);
    await writeAll(former);
    endUnnamed(clock, former);
    const changed = await writeAll(former);
    expect(changed).not.toContain(true);
    expect(Reflect.get(await readBy(personalStore(clock)), name)).toBeUndefined();
    expect((await kept()).has(name)).toBe(false);
  });

  it('lets the next one keep things', async () => {
    const clock = () => NOW;
    const former = personalStore(clock);
    await writeAll(former);
    endUnnamed(clock, former);
    await writeAll(personalStore(clock));
    expect(await readBy(page()())).toEqual(values);
  });
});

describe('two parts of a page whose logins, of whom the host does not name, end one after the other', () => {
  it.each(partNames)('%s of the first stays where it is still logged in, and nowhere else', async (name) => {
    const clock = () => NOW;
    const former = personalStore(clock);
    await writeAll(former);
    endUnnamed(clock, former);
    const next = personalStore(clock);
    expect(Reflect.get(await readBy(next), name)).toBeUndefined();
    expect(Reflect.get(former.state().parts, name)).toEqual(Reflect.get(values, name));
    await writeAll(former);
    expect(Object.fromEntries(former.state().unkept)).toHaveProperty(name, 'notTaken');
    expect((await kept()).has(name)).toBe(false);
  });

  it.each(partNames)('%s of the next one is not deleted when the first ends elsewhere too', async (name) => {
    const clock = () => NOW;
    const former = personalStore(clock);
    await writeAll(former);
    endUnnamed(clock, former);
    await writeAll(personalStore(clock));
    endUnnamed(clock, former);
    expect(await former.forgetAll()).toBe(true);
    expect(Reflect.get(personalStore(clock).state().parts, name)).toEqual(Reflect.get(values, name));
    expect(Reflect.get(await readBy(page()()), name)).toEqual(Reflect.get(values, name));
  });

  it.each([
    ['where nobody is logged in, nothing is shown any more', true, {}],
    ['where the login goes on, all is still shown', false, values],
  ])('%s', async (_, isNobody, shown) => {
    const clock = () => NOW;
    const around = (child: ReactNode) =>
      createElement(ClockProvider, {
        clock,
        // biome-ignore lint/correctness/noChildrenProp: a prop that must be given
        children: createElement(OwnProvider, { personal: true, isNobody: () => isNobody, children: child }),
      });
    const { now } = await renderHook<undefined, ReturnType<typeof useStoredParts>>(
      useStoredParts,
      undefined,
      around,
    );
    const former = personalStore(clock);
    await act(async () => void (await writeAll(former)));
    expect(now()).toEqual(values);
    await act(async () => endUnnamed(clock, former));
    expect(now()).toEqual(shown);
  });
});

it('nothing of a person is kept where the page cannot make a digest', async () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    expect(await page()(ANNA).change('town', () => '310118001')).toBe(false);
    expect(await kept()).toEqual(new Map());
    expect(await page()().change('town', () => '310118001')).toBe(true);
  } finally {
    if (real) Object.defineProperty(globalThis, 'crypto', real);
  }
});
