// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { type Login, useLogin } from '../../../src/host/shell/useLogin.ts';
import { renderHook } from '../../renderHook.ts';

type Given = Pick<HostContext, 'api' | 'city' | 'auth' | 'person'>;

async function loginOf(person?: string) {
  let changed = () => {};
  let answer = (_: string | null) => {};
  const auth = {
    getToken: () =>
      new Promise<string | null>((resolve) => {
        answer = resolve;
      }),
    onChange(listener: () => void) {
      changed = listener;
      return () => {};
    },
  };
  const given: Given = { api: 1, city: { name: '示例城市', sources: [] }, auth, person };
  const host = { now: given };
  const calls = hostCalls(() => host.now);
  const onOther = vi.fn();
  const hook = await renderHook<Given, Login>((now) => useLogin(now, calls, onOther), given);
  return {
    ...hook,
    onOther,
    given,
    changed: () => act(async () => changed()),
    answer: (token: string | null) => act(async () => answer(token)),
    changedAndAnswered: (token: string) =>
      act(async () => {
        changed();
        answer(token);
      }),
  };
}

it('the token of another login is never given to what was sent before', async () => {
  const { now, changed, answer } = await loginOf('anna');
  const asked = now().getToken();
  const refused = expect(asked).rejects.toThrow();
  await changed();
  await answer('token-of-bert');
  await refused;
});

it('it is not given either when it comes before the screens are drawn anew', async () => {
  const { now, changedAndAnswered } = await loginOf('anna');
  const refused = expect(now().getToken()).rejects.toThrow();
  await changedAndAnswered('token-of-bert');
  await refused;
});

it('a login that got no token is nobody, also after one that had one', async () => {
  const { now, changed, answer } = await loginOf();
  const known = now().getToken();
  await answer('token-of-anna');
  await known;
  expect(now().isNobody()).toBe(false);
  await changed();
  expect(now().isNobody()).toBe(true);
  await changed();
  expect(now().others).toBe(1);
});

it('a login without a person is another one when there was a token before', async () => {
  const { now, changed, answer, onOther } = await loginOf();
  const anonymous = now().getToken();
  await answer(null);
  expect(await anonymous).toBeNull();
  await changed();
  expect([now().others, onOther.mock.calls.length]).toEqual([0, 0]);
  const known = now().getToken();
  await answer('token-of-anna');
  await known;
  await changed();
  expect([now().others, onOther.mock.calls.length]).toEqual([1, 1]);
});

it('a login of the same person is no other, and a login where nobody was is none either', async () => {
  const { now, changed, answer, render, given, onOther } = await loginOf();
  await render({ ...given, person: 'anna' });
  const asked = now().getToken();
  await answer('token-of-anna');
  await asked;
  await changed();
  expect(now()).toMatchObject({ others: 0, changes: 2 });
  await render({ ...given, person: 'bert' });
  expect(now().others).toBe(1);
  await render(given);
  expect(now().others).toBe(2);
  expect(onOther).not.toHaveBeenCalled();
});
