import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostContext, PluginProblem } from '../../src/host/contract.ts';
import { hostCalls } from '../../src/host/hostCalls.ts';
import { version } from '../../src/host/version.ts';

const never = () => new Promise<never>(() => {});
const boom = (): never => {
  throw new Error('boom');
};
/** What a host gives that does not keep to the types of the contract. */
const anyPromise = async (value: unknown) => JSON.parse(JSON.stringify(value));

function calling(host: Partial<HostContext>) {
  const problems: PluginProblem[] = [];
  const calls = hostCalls(() => ({ report: (problem) => problems.push(problem), ...host }));
  return { calls, problems };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('telling the host', () => {
  it('calls the function that the host has now', () => {
    const heard: string[] = [];
    let name = 'first';
    const calls = hostCalls(() => {
      const called = name;
      return { track: ({ screen }) => heard.push(`${called} ${screen}`) };
    });
    calls.track({ type: 'shown', screen: 'home' });
    name = 'second';
    calls.track({ type: 'shown', screen: 'jobs' });
    expect(heard).toEqual(['first home', 'second jobs']);
  });

  it('does nothing where the host does not listen', () => {
    const calls = hostCalls(() => ({}));
    calls.track({ type: 'shown', screen: 'home' });
    calls.navigate({ kind: 'home' });
    expect(calls.report('render-failed', 'home')).toBeUndefined();
  });

  it.each([
    [undefined, true],
    [true, true],
    [false, false],
  ])('hears from an answer of %s whether it takes care of a target', (answer, cared) => {
    expect(calling({ navigate: () => answer }).calls.navigate({ kind: 'home' })).toBe(cared);
  });

  it('reports a problem with the version of the plugin', () => {
    const { calls, problems } = calling({});
    calls.report('chunk-failed', 'jobs', 'why');
    expect(problems).toEqual([{ code: 'chunk-failed', version, step: 'jobs', cause: 'why' }]);
  });

  it('survives a function that throws, and reports it', () => {
    const { calls, problems } = calling({ track: boom, navigate: boom });
    calls.track({ type: 'shown', screen: 'home' });
    calls.navigate({ kind: 'external', url: 'https://example.com' });
    expect(problems).toMatchObject([
      { code: 'callback-failed', step: 'track', cause: { message: 'boom' } },
      { code: 'callback-failed', step: 'navigate' },
    ]);
  });

  it('survives a host that cannot even hear of problems', () => {
    const report = vi.fn(boom);
    const { calls } = calling({ report, track: boom });
    calls.track({ type: 'shown', screen: 'home' });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('asking for the token', () => {
  it('gives it, and hands the host what was asked', async () => {
    const getToken = vi.fn(async () => 'token');
    const options = { refresh: true, signal: new AbortController().signal };
    expect(await calling({ auth: { getToken } }).calls.getToken(options)).toBe('token');
    expect(getToken).toHaveBeenCalledExactlyOnceWith(options);
  });

  it('gives none without a login', async () => {
    expect(await calling({}).calls.getToken()).toBeNull();
  });

  it.each([null, '', 0, 42, true, {}, ['token']])('gives none when the host answers %j', async (nonsense) => {
    const { calls, problems } = calling({ auth: { getToken: () => anyPromise(nonsense) } });
    expect(await calls.getToken()).toBeNull();
    expect(problems).toEqual([]);
  });

  it.each([
    ['throws', boom],
    ['rejects', async () => boom()],
  ])('gives none when the host %s, and reports it', async (_, getToken) => {
    const { calls, problems } = calling({ auth: { getToken } });
    expect(await calls.getToken()).toBeNull();
    expect(problems).toMatchObject([
      { code: 'callback-failed', step: 'getToken', cause: { message: 'boom' } },
    ]);
  });

  it('waits ten seconds and no longer', async () => {
    const { calls, problems } = calling({ auth: { getToken: never } });
    const settled = vi.fn();
    const asked = calls.getToken().then(settled);
    await vi.advanceTimersByTimeAsync(9999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await asked;
    expect(settled).toHaveBeenCalledExactlyOnceWith(null);
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'getToken' }]);
  });

  it('ends when nobody wants it any more, without a report', async () => {
    const { calls, problems } = calling({ auth: { getToken: never } });
    const leaving = new AbortController();
    const asked = calls.getToken({ signal: leaving.signal });
    leaving.abort();
    expect(await asked).toBeNull();
    expect(await calls.getToken({ signal: leaving.signal })).toBeNull();
    expect(problems).toEqual([]);
  });

  it('leaves no rejection behind when nobody wants it and the host throws', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { calls } = calling({ auth: { getToken: boom } });
    expect(await calls.getToken({ signal: AbortSignal.abort() })).toBeNull();
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('asking where the device is', () => {
  const signal = new AbortController().signal;

  it.each(['WGS-84', 'GCJ-02', 'BD-09'] as const)('gives a point in %s', async (datum) => {
    const place = { lng: 121.1, lat: 31.1, datum };
    expect(await calling({ locate: async () => place }).calls.locate(signal)).toEqual(place);
  });

  it.each([
    null,
    'here',
    [121.1, 31.1],
    { lng: 121.1, lat: 31.1 },
    { lng: 121.1, lat: 31.1, datum: 'EPSG:4326' },
    { lng: '121.1', lat: 31.1, datum: 'WGS-84' },
    { lng: 121.1, lat: null, datum: 'WGS-84' },
    { lng: 181, lat: 31.1, datum: 'WGS-84' },
    { lng: 31.1, lat: 121.1, datum: 'WGS-84' },
  ])('gives nothing for %j', async (nonsense) => {
    expect(await calling({ locate: () => anyPromise(nonsense) }).calls.locate(signal)).toBeNull();
  });

  it('gives nothing when the host refuses, and reports it', async () => {
    const { calls, problems } = calling({ locate: async () => boom() });
    expect(await calls.locate(signal)).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'locate' }]);
  });
});
