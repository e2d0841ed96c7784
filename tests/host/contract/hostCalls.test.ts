import { describe, expect, it, vi } from 'vitest';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import { version } from '../../../src/host/contract/version.ts';
import { boom, calling, stopTimers } from './calling.ts';

stopTimers();

describe('calling the host', () => {
  it('calls the function that the host has now', () => {
    const heard: string[] = [];
    let name = 'first';
    const calls = hostCalls(() => {
      const called = name;
      return { track: ({ type }) => heard.push(`${called} ${type}`) };
    });
    calls.track({ type: 'shown', screen: 'home' });
    name = 'second';
    calls.track({ type: 'finished' });
    expect(heard).toEqual(['first shown', 'second finished']);
  });

  it('does nothing where the host does not listen', () => {
    const calls = hostCalls(() => ({}));
    calls.track({ type: 'shown', screen: 'home' });
    calls.navigate({ kind: 'home' }, () => {});
    expect(calls.report('render-failed', 'home')).toBeUndefined();
  });

  it.each([
    [undefined, true],
    [true, true],
    [false, false],
  ])('takes %s, returned or resolved, for whether the host opens a target', async (said, accepted) => {
    const fallback = vi.fn();
    const home = { kind: 'home' } as const;
    expect(calling({ navigate: () => said }).calls.navigate(home, fallback)).toBe(accepted);
    expect(fallback).not.toHaveBeenCalled();
    const promised = Promise.resolve(said);
    expect(calling({ navigate: () => promised }).calls.navigate(home, fallback)).toBe(true);
    // All that follows from the promise has happened then.
    await new Promise((resolve) => setImmediate(resolve));
    expect(fallback).toHaveBeenCalledTimes(accepted ? 0 : 1);
  });

  it('opens the screen itself when navigate fails', async () => {
    const fallback = vi.fn();
    const { calls, problems } = calling({ navigate: () => Promise.reject(new Error('boom')) });
    expect(calls.navigate({ kind: 'jobs' }, fallback)).toBe(true);
    await vi.waitFor(() => expect(fallback).toHaveBeenCalledOnce());
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'navigate' }]);
    expect(calling({ navigate: boom }).calls.navigate({ kind: 'jobs' }, fallback)).toBe(false);
  });

  it('reports a problem with the version of the plugin', () => {
    const { calls, problems } = calling({});
    calls.report('chunk-failed', 'jobs', 'why');
    expect(problems).toEqual([{ code: 'chunk-failed', version, step: 'jobs', cause: 'why' }]);
  });

  it('survives a function that throws, and reports it', () => {
    const { calls, problems } = calling({ track: boom, navigate: boom });
    calls.track({ type: 'shown', screen: 'home' });
    calls.navigate({ kind: 'external', url: 'https://example.com' }, () => {});
    expect(problems).toMatchObject([
      { code: 'callback-failed', step: 'track', cause: { message: 'boom' } },
      { code: 'callback-failed', step: 'navigate' },
    ]);
  });

  it('survives a report that throws', () => {
    const report = vi.fn(boom);
    const { calls } = calling({ report, track: boom });
    calls.track({ type: 'shown', screen: 'home' });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('asking the host to do something', () => {
  const card = { title: '一', text: '二', destination: { kind: 'home' } } as const;

  it('passes the arguments on', () => {
    const [login, share] = [vi.fn(), vi.fn()];
    const { calls } = calling({ auth: { getToken: async () => null, login }, share });
    calls.login();
    calls.share(card);
    expect(login).toHaveBeenCalledOnce();
    expect(share).toHaveBeenCalledExactlyOnceWith(card);
  });

  it('does nothing where the host lacks the function', async () => {
    const { calls, problems } = calling({});
    calls.login();
    calls.share(card);
    calls.badge(3);
    calls.call('video', { kind: 'home' });
    expect(await calls.scan()).toBeNull();
    expect(problems).toEqual([]);
  });

  it('survives a function that throws, and reports it', async () => {
    const { calls, problems } = calling({
      auth: { getToken: async () => null, login: boom },
      share: boom,
      scan: boom,
      badge: boom,
      call: boom,
    });
    calls.login();
    calls.share(card);
    calls.badge(3);
    calls.call('phone', { kind: 'home' });
    expect(await calls.scan()).toBeNull();
    expect(problems.map(({ code, step }) => `${code} ${step}`)).toEqual([
      'callback-failed login',
      'callback-failed share',
      'callback-failed badge',
      'callback-failed call',
      'callback-failed scan',
    ]);
  });
});
