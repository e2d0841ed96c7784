// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { clear } from 'idb-keyval';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { personalStore } from '../../../src/data/own/OwnProvider.tsx';
import type { OwnStore } from '../../../src/data/own/ownStore.ts';
import { database, kept, NOW, readBy, values, writeAll } from './devices.ts';

/* Two tabs are two pages over one storage. Each page has its own clock, and so its own store. */

beforeEach(() => clear(database()));

const tab = (person?: string): OwnStore => personalStore(() => NOW, person);
/** The channel of the tabs in which nobody is logged in. */
const CHANNEL = 'service-circle-own ';
const town = '310118001';

/** Two tabs that show all that a person has. */
async function twoTabs(person?: string) {
  const [here, there] = [tab(person), tab(person)];
  await writeAll(here);
  expect(await readBy(there)).toEqual(values);
  return { here, there };
}

const isEmpty = (store: OwnStore) => vi.waitFor(() => expect(store.state().parts).toEqual({}));

describe('what is deleted in one tab', () => {
  it.each([undefined, 'resident-anna'])('is gone from the other tab of %s at once', async (person) => {
    const { here, there } = await twoTabs(person);
    expect(await here.forgetAll()).toBe(true);
    await isEmpty(there);
    expect(there.state()).toMatchObject({ settling: false, unread: false, unkept: new Map() });
    expect((await kept()).size).toBe(0);
  });

  it('stays gone when the other tab keeps something new, and is deleted from there as well', async () => {
    const { here, there } = await twoTabs();
    await here.forgetAll();
    await isEmpty(there);
    expect(await there.change('town', () => town)).toBe(true);
    expect([...(await kept()).keys()]).toEqual(['town']);
    expect(await here.change('resume', () => values.resume)).toBe(true);
    expect(await there.forgetAll()).toBe(true);
    await isEmpty(here);
    await isEmpty(there);
    expect((await kept()).size).toBe(0);
  });

  it('is not put back by a change that was on its way', async () => {
    const { here, there } = await twoTabs();
    await here.forgetAll();
    const late = there.change('ticks', (before) => new Map(before).set('late', ['身份证']));
    await late;
    await isEmpty(there);
    expect([...((await readBy(tab())).ticks?.keys() ?? [])].filter((id) => id !== 'late')).toEqual([]);
  });

  it('stays in a tab of somebody else', async () => {
    const { here, there } = await twoTabs('resident-anna');
    const other = await twoTabs('resident-bert');
    await here.forgetAll();
    await isEmpty(there);
    expect(other.there.state().parts).toEqual(values);
  });

  it('stays in the other tab when only a login has ended here', async () => {
    const { here, there } = await twoTabs();
    const [hearing, telling] = [new BroadcastChannel(CHANNEL), new BroadcastChannel(CHANNEL)];
    const heard: unknown[] = [];
    hearing.onmessage = ({ data }) => heard.push(data);
    await here.end();
    telling.postMessage('something else');
    await vi.waitFor(() => expect(heard).toEqual(['something else']));
    for (const channel of [hearing, telling]) channel.close();
    expect(there.state().parts).toEqual(values);
  });
});

it.each([
  ['without channels', undefined],
  [
    'that refuses them',
    class {
      constructor() {
        throw new DOMException('denied', 'SecurityError');
      }
    },
  ],
])('a browser %s deletes as well, and breaks nothing', async (_, other) => {
  const real = BroadcastChannel;
  Reflect.set(globalThis, 'BroadcastChannel', other);
  onTestFinished(() => void Reflect.set(globalThis, 'BroadcastChannel', real));
  const { here, there } = await twoTabs();
  expect(await here.forgetAll()).toBe(true);
  expect((await kept()).size).toBe(0);
  expect(there.state().parts).toEqual(values);
  expect(await there.change('town', () => town)).toBe(true);
});
