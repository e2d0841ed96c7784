// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { DESK_KEYS, openDesk } from '../../../src/data/send/desk.ts';
import { useSession } from '../../../src/host/shell/useSession.ts';
import { renderHook } from '../../renderHook.ts';

const api = { name: '示例城市' };
const acting = { person: { name: '示例居民', phone: '13800000000' }, api };
const LIST = [{ id: 'v-1' }];

/** The device of a member of staff whose desk holds a list. */
async function atDesk() {
  const hook = await renderHook(useSession, { isStaff: true, login: 0 });
  const { place } = hook.now().work;
  const desk = openDesk(api);
  place.desk = desk;
  desk.client.setQueryData(DESK_KEYS.visits, LIST);
  return {
    ...hook,
    place,
    list: () => desk.client.getQueryData(DESK_KEYS.visits),
    /** A closed desk takes nothing that is to be sent. */
    isClosed() {
      desk.reports.add({ requestId: 'r-1', id: 'v-1', state: 'met' });
      const closed = desk.reports.items().length === 0;
      desk.reports.drop('v-1');
      return closed;
    },
    begin: () => act(async () => hook.now().work.begin(acting)),
    finish: (left: boolean) => act(async () => hook.now().finish(left)),
  };
}

it('the desk is kept while its member of staff begins for a resident and ends', async () => {
  const { begin, finish, now, place, list, isClosed } = await atDesk();
  await begin();
  expect(now()).toMatchObject({ visit: 1, acting });
  await finish(false);
  expect(now()).toMatchObject({ visit: 2, acting: undefined });
  expect(now().work.place).toBe(place);
  expect([list(), place.closed, isClosed()]).toEqual([LIST, false, false]);
});

it('a desk that its member of staff ends loses its lists, and stays shut until asked', async () => {
  const { finish, now, place, list, isClosed } = await atDesk();
  await finish(false);
  expect(now().visit).toBe(1);
  expect([list(), place.closed, isClosed()]).toEqual([undefined, true, false]);
});

it('a desk that is left alone loses its lists, also while somebody acts for a resident', async () => {
  const { begin, finish, now, place, list } = await atDesk();
  await begin();
  await finish(true);
  expect(now()).toMatchObject({ visit: 2, acting: undefined });
  expect([list(), place.closed]).toEqual([undefined, true]);
});

it.each([
  ['another member of staff', { isStaff: true, login: 1 }],
  ['a resident', { isStaff: false, login: 0 }],
])('%s after a member of staff finds another desk, and that of before is closed', async (_, next) => {
  const { begin, render, now, place, list, isClosed } = await atDesk();
  await begin();
  await render(next);
  expect(now()).toMatchObject({ visit: 2, acting: undefined });
  expect(now().work.place).not.toBe(place);
  expect(now().work.place).toEqual({ closed: false });
  expect([list(), place.desk, isClosed()]).toEqual([undefined, undefined, true]);
});

it('a desk is closed with the screens', async () => {
  const { leave, place, list, isClosed } = await atDesk();
  await leave();
  expect([list(), place.desk, isClosed()]).toEqual([undefined, undefined, true]);
});

it('the logins of residents are one session', async () => {
  const { render, now } = await renderHook(useSession, { isStaff: false, login: 0 });
  const { work } = now();
  await render({ isStaff: false, login: 1 });
  expect(now()).toMatchObject({ visit: 0, work });
});
