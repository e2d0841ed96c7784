import { describe, expect, it } from 'vitest';
import { listen } from '../../listen.ts';
import { clientOf } from '../../sandbox.ts';

const LONG = '长'.repeat(20_000);

/** A city that answers every list with these rows. */
async function cityOf(...items: readonly object[]) {
  const { url } = await listen(() => Response.json({ items, sample: true }));
  return clientOf(`${url}/api`);
}

describe('a sign-up in the list of the city', () => {
  const row = { offer: 'course', id: '1', title: '叉车', code: 'QP1', state: 'signedUp' };

  it('is told apart by its number: a course and an event may have the same id', async () => {
    const city = await cityOf(row, { ...row, offer: 'event', title: '招聘会', code: 'QP2' });
    const { value, dropped } = await city.listSignUps();
    expect(value.map(({ offer, code }) => [offer, code])).toEqual([
      ['course', 'QP1'],
      ['event', 'QP2'],
    ]);
    expect(dropped).toEqual([]);
  });

  it('stands beside an earlier one for the same course that was withdrawn', async () => {
    const city = await cityOf({ ...row, state: 'withdrawn' }, { ...row, code: 'QP2' });
    expect((await city.listSignUps()).value.map(({ state }) => state)).toEqual(['withdrawn', 'signedUp']);
  });

  it('stands once where the city lists its number twice, and not in a state that nobody knows', async () => {
    const city = await cityOf(row, row, { ...row, code: 'QP3', state: 'frozen' });
    const { value, dropped } = await city.listSignUps();
    expect(value).toHaveLength(1);
    expect(dropped.map(({ path }) => path)).toEqual(['items[1]', 'items[2].state']);
  });

  it('with a long title and no day is cut and has none', async () => {
    const city = await cityOf({ ...row, title: LONG, start: '0000-99-99' });
    const [read] = (await city.listSignUps()).value;
    expect(read?.title.length).toBeLessThan(300);
    expect(read?.start).toBeUndefined();
  });
});

it('an event that ends before it begins is left out; one that names an employer twice names it once', async () => {
  const row = {
    id: 'a',
    title: LONG,
    kind: 'jobFair',
    start: '2026-11-26T09:00:00+08:00',
    end: '2026-11-26T11:00:00+08:00',
    employers: ['示例超市', '示例超市'],
  };
  const city = await cityOf(
    row,
    { ...row, id: 'b', end: '2026-11-25T11:00:00+08:00' },
    { ...row, id: 'c', kind: 'party' },
    row,
  );
  const { value, dropped } = await city.listEvents();
  expect(value.map(({ id, employers }) => [id, employers])).toEqual([['a', ['示例超市']]]);
  expect(value[0]?.title.length).toBeLessThan(300);
  expect(dropped).toHaveLength(3);
});

it('a course that names a skill twice names it once, and keeps no end before its start', async () => {
  const city = await cityOf({
    id: 'a',
    title: '叉车',
    provider: '学校',
    skills: ['叉车', '叉车'],
    start: '2026-12-02',
    end: '2026-12-01',
  });
  const [course] = (await city.listCourses()).value;
  expect(course).toMatchObject({ skills: ['叉车'], start: '2026-12-02', end: undefined });
});
