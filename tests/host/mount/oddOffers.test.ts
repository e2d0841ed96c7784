// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createCity } from '../../../mocks/city/app.ts';
import { type Origin, serveOrigin } from '../../../mocks/serve/origin.ts';
import { mine } from '../../../src/widgets/mine/texts.ts';
import { course as texts } from '../../../src/widgets/training/texts.ts';
import { mounted, soon, TIMEOUT_MS } from './mounted.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });
const LONG = '长'.repeat(20_000);
const NOW = new Date('2026-11-23T09:20:00+08:00');

const course = {
  id: 'far',
  title: '很远的课',
  provider: '学校',
  start: '9999-12-31',
  skills: ['叉车', '叉车'],
};
const event = {
  id: 'far',
  title: '很远的活动',
  kind: 'jobFair',
  start: '9999-12-31T18:00:00Z',
  end: '9999-12-31T20:00:00Z',
  employers: ['示例超市', '示例超市'],
};
const station = {
  id: 'constructor',
  name: '示例站',
  town: '__proto__',
  timetable: [
    { weekday: 1, from: '09:00', to: '11:00' },
    { weekday: 1, from: '09:00', to: '11:00' },
    { weekday: 1, from: '09:00', to: '10:00' },
  ],
  services: ['expert', 'expert', 'constructor'],
  notices: [
    { day: '2026-11-23', title: '招聘会', from: '13:00', to: '14:00' },
    { day: '2026-11-23', title: '招聘会', from: '13:00', to: '14:00' },
    { day: '2026-11-23', title: '招聘会', from: '13:00', to: '15:00' },
    { day: '2026-11-23', title: '招聘会', from: '13:00', to: '15:00', cancelled: true },
  ],
  platforms: [
    { name: '平台', url: 'javascript:alert(1)' },
    { name: '平台', url: 'data:text/html,x' },
    { name: '平台', url: 'https://platform.example' },
  ],
  cases: [
    { title: '找到了工作', text: '<img src=x onerror=alert(1)>' },
    { title: '找到了工作', text: LONG },
  ],
};
const signUp = { offer: 'course', id: 'far', title: '很远的课', code: 'QP1', state: 'signedUp' };
const rows: Readonly<Record<string, readonly object[]>> = {
  courses: [
    course,
    course,
    { ...course, id: 'old', title: '很早的课', start: '0001-01-01' },
    { ...course, id: 'long', title: LONG, description: [LONG] },
  ],
  events: [
    event,
    event,
    { ...event, id: 'turned', start: '2026-12-02T09:00:00+08:00', end: '2026-12-01T09:00:00+08:00' },
    { ...event, id: 'long', title: LONG, kind: 'talk' },
  ],
  stations: [station, station, { ...station, id: '__proto__' }],
  'sign-ups': [
    { ...signUp, code: 'QP0', state: 'withdrawn' },
    signUp,
    { ...signUp, code: 'QP2' },
    { ...signUp, offer: 'event', title: '很远的活动', code: 'QP3', start: '9999-12-31T18:00:00Z' },
    { ...signUp, code: 'QP4', state: 'frozen' },
    { ...signUp, id: 'nowhere', title: LONG, code: 'QP5', start: '0001-01-01' },
  ],
};

const city = createCity({ now: () => NOW, jobCount: 0 });
let origin: Origin;
beforeAll(async () => {
  origin = await serveOrigin((request) => {
    const items = rows[new URL(request.url).pathname.replace('/api/', '')];
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    return items && request.method === 'GET'
      ? Response.json({ items, sample: true }, { headers })
      : city.fetch(request);
  }, 0);
});
afterAll(() => origin.close());
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

it.each([
  ['the courses', { kind: 'training' }, '很远的课'],
  ['a course of a far year', { kind: 'course', id: 'far' }, '很远的课'],
  ['a course of a past age', { kind: 'course', id: 'old' }, '很早的课'],
  ['a course with a long title', { kind: 'course', id: 'long' }, '长长长'],
  ['the events', { kind: 'events' }, '很远的活动'],
  ['an event of a far year', { kind: 'event', id: 'far' }, '示例超市'],
  ['a station that says things twice', { kind: 'station', id: 'constructor' }, '13:00\u2060–\u206015:00'],
  ['我的', { kind: 'mine' }, 'QP3'],
] as const)('with odd rows %s stand', async (_, destination, shown) => {
  const complaints = vi.spyOn(console, 'error').mockReturnValue();
  const page = mounted({
    city: { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: `${origin.url}/api` }] },
    person: 'anna',
    region: { adcode: '310118001' },
    remind: () => true,
    destination,
  });
  await soon(() => expect(page.text()).toContain(shown));
  expect(page.problems.filter(({ code }) => code !== 'rows-dropped')).toEqual([]);
  expect(page.text()).not.toMatch(/NaN|Invalid|undefined/);
  expect(page.text()).not.toContain(LONG);
  expect(complaints.mock.calls.map(([first]) => String(first)).filter((text) => /key/.test(text))).toEqual(
    [],
  );
  if (destination.kind === 'mine') {
    for (const code of ['QP1', 'QP2', 'QP3', 'QP5']) expect(page.text()).toContain(code);
    expect(page.text()).not.toContain('QP0');
    await page.heading(mine.title);
  }
});

it('a course of a far year can be tapped for the calendar, and the page stands', async () => {
  const page = mounted({
    city: { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: `${origin.url}/api` }] },
    region: { adcode: '310118001' },
    destination: { kind: 'course', id: 'far' },
  });
  const escaped = vi.fn();
  window.addEventListener('error', escaped);
  window.addEventListener('unhandledrejection', escaped);
  (await page.button(texts.calendar)).click();
  await soon(() => expect(page.text()).toContain(texts.noCalendar));
  expect(escaped).not.toHaveBeenCalled();
  expect(page.problems.filter(({ code }) => code !== 'rows-dropped')).toEqual([]);
});
