import { expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { sampleCourses } from '../../mocks/city/seed/courses.ts';
import { emptyState } from '../../mocks/city/state.ts';
import { NOW } from '../city/sandbox.ts';

/* A place in a course that is given back to the sandbox city. */

const courses = sampleCourses(NOW);
const full = courses.find(({ waitingList, left }) => waitingList && left === 0)?.id ?? '';

function cityWith(state = emptyState()) {
  const city = createCity({ now: () => NOW, jobCount: 0, state });
  return {
    read: async (path: string, visitor: string) =>
      (await city.request(`/api${path}`, { headers: { 'X-Sandbox-Visitor': visitor } })).json(),
    write: (visitor: string, method: 'POST' | 'DELETE', path: string) =>
      city.request(`/api${path}`, {
        method,
        headers: { 'X-Sandbox-Visitor': visitor, 'Idempotency-Key': `${visitor} ${method}` },
        ...(method === 'POST' && {
          body: JSON.stringify({ person: { name: visitor, phone: '13800000000' } }),
        }),
      }),
  };
}

it('goes to the first on the waiting list, who hears of it in the list of sign-ups', async () => {
  const state = emptyState();
  const { read, write } = cityWith(state);
  const person = { name: '甲', phone: '13800000000' };
  state.signUps.push({ visitor: 'visitor:first', to: full, person, code: 'QP1' });
  const asked = await write('second', 'POST', `/courses/${full}/sign-ups`);
  expect((await asked.json()).item).toMatchObject({ waiting: true });
  expect((await write('second', 'DELETE', '/sign-ups/QP1')).status).toBe(404);
  const given = await write('first', 'DELETE', '/sign-ups/QP1');
  expect((await given.json()).item).toMatchObject({ state: 'withdrawn' });
  const { items } = await read('/sign-ups', 'second');
  expect(items).toMatchObject([{ offer: 'course', id: full, state: 'signedUp' }]);
});

it('is free again where nobody waits', async () => {
  const course = courses.find(({ left, cancelled }) => (left ?? 0) > 0 && !cancelled);
  const { read, write } = cityWith();
  const left = async () =>
    (await read('/courses', 'a')).items.find(({ id }: { id: string }) => id === course?.id)?.left;
  const asked = await write('a', 'POST', `/courses/${course?.id}/sign-ups`);
  const { code } = (await asked.json()).item;
  expect(await left()).toBe((course?.left ?? 0) - 1);
  await write('a', 'DELETE', `/sign-ups/${code}`);
  expect(await left()).toBe(course?.left);
});
