// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useCourses } from '../../../src/data/ask/useCourses.ts';
import { useMySignUps } from '../../../src/data/send/useMySignUps.ts';
import { useSignUp } from '../../../src/data/send/useSignUp.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure, type FailureKind } from '../../../src/domain/failure.ts';
import type { CitySignUp, SignUpOutcome } from '../../../src/domain/signUp.ts';
import { NOW } from '../../city/sandbox.ts';
import { screenOf as inScreen, signUpsOf } from './screen.tsx';

const person = { name: '示例居民', phone: '13800000000' };
const wanted = { offer: 'course', id: 'c', title: '叉车' } as const;

/** A screen of a city that gives this answer, and how often the city was asked. */
async function screenOf(outcome: SignUpOutcome) {
  const asked: string[] = [];
  const api: CityApi = {
    name: '示例城市',
    async signUpForCourse({ requestId }) {
      asked.push(requestId);
      return outcome;
    },
  };
  const screen = await signUpsOf(api, NOW, wanted);
  return { screen, asked, signUp: () => act(async () => screen.now().signUp?.(person)) };
}

it.each([
  ['signedUp', false],
  ['waiting', true],
] as const)(
  'a sign-up that is answered with %s is remembered, and not sent once more',
  async (kind, waiting) => {
    const { screen, asked, signUp } = await screenOf({ kind, code: 'QP1' });
    expect(await signUp()).toMatchObject({ kind: 'sent', answer: { kind, code: 'QP1' } });
    expect(screen.now().sent).toMatchObject({ ...wanted, code: 'QP1', waiting });
    expect(await signUp()).toMatchObject({ kind: 'sent', answer: { kind, code: 'QP1' } });
    expect(asked).toHaveLength(1);
  },
);

it('a sign-up for a full course is none, and may be tried again', async () => {
  const { screen, asked, signUp } = await screenOf({ kind: 'full' });
  expect(await signUp()).toMatchObject({ kind: 'sent', answer: { kind: 'full' } });
  expect(screen.now().sent).toBeUndefined();
  await signUp();
  expect(new Set(asked).size).toBe(2);
});

it.each<readonly [FailureKind, boolean]>([
  ['missing', true],
  ['refused', false],
])('a place that the city says is %s when it is given back is forgotten: %s', async (kind, forgotten) => {
  const api: CityApi = {
    name: '示例城市',
    signUpForCourse: async () => ({ kind: 'signedUp', code: 'QP1' }),
    async withdrawSignUp() {
      throw new Failure(kind);
    },
  };
  const screen = await signUpsOf(api, NOW, wanted);
  await act(async () => screen.now().signUp?.(person));
  const outcome = await act(async () => screen.now().withdraw?.({ ...wanted, code: 'QP1' }));
  expect(outcome?.kind).toBe(forgotten ? 'sent' : 'failed');
  expect(screen.now().sent === undefined).toBe(forgotten);
});

it('a place that is given back by its number leaves a later sign-up alone', async () => {
  const screen = await signUpsOf(
    {
      name: '示例城市',
      signUpForCourse: async () => ({ kind: 'signedUp', code: 'QP2' }),
      withdrawSignUp: async () => ({ ...wanted, code: 'QP1', state: 'withdrawn' }),
    },
    NOW,
    wanted,
  );
  await act(async () => screen.now().signUp?.(person));
  await act(async () => screen.now().withdraw?.({ ...wanted, code: 'QP1' }));
  expect(screen.now().sent?.code).toBe('QP2');
  await act(async () => screen.now().withdraw?.({ ...wanted, code: 'QP2' }));
  expect(screen.now().sent).toBeUndefined();
});

describe('what a person has signed up for', () => {
  const listed: CitySignUp = { ...wanted, code: 'QP1', state: 'signedUp' };
  const answer = <T>(value: T) => ({ value, sample: true, dropped: [] });

  /** A page with the courses and the own sign-ups of a city, of which each list is counted. */
  async function page(more: Partial<CityApi> = {}) {
    const lists = {
      listCourses: vi.fn(async () => answer([])),
      listSignUps: vi.fn(async () => answer<CitySignUp[]>([])),
    };
    const api: CityApi = {
      name: '示例城市',
      signUpForCourse: async () => ({ kind: 'signedUp', code: 'QP1' }),
      withdrawSignUp: async () => ({ ...listed, state: 'withdrawn' }),
      ...lists,
      ...more,
    };
    const use = () => ({ ...useSignUp(wanted), mine: useMySignUps(true), courses: useCourses() });
    const screen = await inScreen(use, api, NOW);
    return { ...lists, ...screen };
  }

  it('is read again after a sign-up, and so are the courses, whose free places are others then', async () => {
    const { now, listCourses, listSignUps } = await page();
    await vi.waitFor(() => expect(now().courses.state).toBe('ready'));
    await act(async () => now().signUp?.(person));
    await vi.waitFor(() =>
      expect([listCourses, listSignUps].map(({ mock }) => mock.calls.length)).toEqual([2, 2]),
    );
    await act(async () => now().mine.withdraw?.(listed));
    await vi.waitFor(() => expect(listCourses).toHaveBeenCalledTimes(3));
  });

  it('stays given back when a list that was asked for before comes after it', async () => {
    const answers: (() => void)[] = [];
    const listSignUps = () =>
      new Promise<ReturnType<typeof answer<CitySignUp[]>>>((resolve) => {
        answers.push(() => resolve(answer([listed])));
      });
    const { now } = await page({ listSignUps, listCourses: undefined });
    await act(async () => answers[0]?.());
    await vi.waitFor(() => expect(now().mine.all).toHaveLength(1));
    act(() => now().mine.retry());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    await act(async () => now().mine.withdraw?.(listed));
    await act(async () => answers[1]?.());
    await act(() => new Promise<void>((done) => setTimeout(done)));
    expect(now().mine.all).toEqual([]);
  });

  it('is forgotten by this device once it is withdrawn on another', async () => {
    const listSignUps = vi.fn(async () => answer<CitySignUp[]>([listed]));
    const { now } = await page({ listSignUps });
    await act(async () => now().signUp?.(person));
    expect(now().sent?.code).toBe('QP1');
    listSignUps.mockResolvedValue(answer<CitySignUp[]>([{ ...listed, state: 'withdrawn' }]));
    await act(async () => now().mine.retry());
    await vi.waitFor(() => expect(now().sent).toBeUndefined());
  });

  it.each<readonly [FailureKind, FailureKind | undefined]>([
    ['unauthorized', undefined],
    ['offline', 'offline'],
  ])('that cannot be asked for is said to be %s: %s', async (kind, said) => {
    const listSignUps = vi.fn(() => Promise.reject(new Failure(kind)));
    const { now } = await page({ listSignUps });
    await vi.waitFor(() => expect(listSignUps).toHaveBeenCalledOnce());
    await act(() => new Promise<void>((done) => setTimeout(done)));
    expect(now().mine.failure?.kind).toBe(said);
  });
});
