// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure, type FailureKind } from '../../../src/domain/failure.ts';
import type { SignUpOutcome } from '../../../src/domain/signUp.ts';
import { NOW } from '../../city/sandbox.ts';
import { signUpsOf } from './screen.tsx';

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
