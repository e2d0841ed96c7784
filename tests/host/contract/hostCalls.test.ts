import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext, PluginProblem } from '../../../src/host/contract/types.ts';
import { version } from '../../../src/host/contract/version.ts';

const never = () => new Promise<never>(() => {});
const boom = (): never => {
  throw new Error('boom');
};
/** A host whose values do not have the types of the contract. */
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

describe('asking for the token', () => {
  it('resolves to the token, and passes the options to the host', async () => {
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

  it.each(['a\nb', 'a\r\nX-Evil: 1', '令牌', 'two words', 'x'.repeat(1_000_000)])(
    'gives none that no header can carry, and reports that without it (%#)',
    async (token) => {
      const { calls, problems } = calling({ auth: { getToken: async () => token } });
      expect(await calls.getToken()).toBeNull();
      expect(problems).toMatchObject([{ code: 'callback-failed', step: 'getToken' }]);
      expect(String(problems[0]?.cause)).not.toContain(token);
    },
  );

  it.each([
    ['throws', boom],
    ['rejects', async () => boom()],
  ])('gives none when the host %s, and reports it', async (_, getToken) => {
    const { calls, problems } = calling({ auth: { getToken } });
    expect(await calls.getToken()).toBeNull();
    expect(problems).toMatchObject([
      { code: 'callback-failed', step: 'getToken', cause: { message: expect.stringContaining('left out') } },
    ]);
  });

  it('reports nothing of a token that is in what the host throws', async () => {
    const token = 'eyJhbGciOi.secret';
    const thrown = [new Error(`expired: ${token}`), Object.assign(new Error('no'), { token }), token];
    for (const cause of thrown) {
      const fails = (): never => {
        throw cause;
      };
      const { calls, problems } = calling({ auth: { getToken: fails, login: fails, onChange: fails } });
      await calls.getToken();
      calls.login();
      calls.watchLogin(fails)();
      expect(problems.map(({ step }) => step)).toEqual(['getToken', 'login', 'onChange']);
      for (const problem of problems) {
        expect(`${String(problem.cause)} ${Reflect.get(Object(problem.cause), 'stack')}`).not.toContain(
          token,
        );
        expect(JSON.stringify(problem)).not.toContain(token);
      }
    }
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

  it('ends when the signal aborts, without a report', async () => {
    const { calls, problems } = calling({ auth: { getToken: never } });
    const leaving = new AbortController();
    const asked = calls.getToken({ signal: leaving.signal });
    leaving.abort();
    expect(await asked).toBeNull();
    expect(await calls.getToken({ signal: leaving.signal })).toBeNull();
    expect(problems).toEqual([]);
  });

  it('leaves no rejection behind when the signal aborts and the host throws', async () => {
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

  it('waits a minute, so that the resident can read the question for permission', async () => {
    const { calls } = calling({ locate: never });
    const places: unknown[] = [];
    void calls.locate(signal).then((place) => places.push(place));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(places).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(places).toEqual([null]);
  });

  it('leaves nothing on the signal when the host has answered', async () => {
    const { signal } = new AbortController();
    await calling({ locate: async () => null }).calls.locate(signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('gives nothing when the host refuses, and reports it', async () => {
    const { calls, problems } = calling({ locate: async () => boom() });
    expect(await calls.locate(signal)).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'locate' }]);
  });
});

describe('watching the login', () => {
  function loginOf(onChange: unknown): NonNullable<HostContext['auth']> {
    const login = { getToken: async () => null };
    Reflect.set(login, 'onChange', onChange);
    return login;
  }

  it('passes changes on until it is unsubscribed, and then unsubscribes from the host', () => {
    const [changed, stop] = [vi.fn(), vi.fn()];
    let tell = () => {};
    const onChange = (callback: () => void) => {
      tell = callback;
      return stop;
    };
    const { calls, problems } = calling({ auth: loginOf(onChange) });
    const end = calls.watchLogin(changed);
    tell();
    expect(changed).toHaveBeenCalledOnce();
    end();
    expect(stop).toHaveBeenCalledOnce();
    tell();
    expect(changed).toHaveBeenCalledOnce();
    expect(problems).toEqual([]);
  });

  it('ignores a call during the subscription itself', () => {
    const changed = vi.fn();
    const now = (callback: () => void) => {
      callback();
      return () => {};
    };
    calling({ auth: loginOf(now) }).calls.watchLogin(changed);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 5, 'off', {}, async () => boom()])(
    'survives %s in the place of what ends it, and reports it',
    async (nonsense) => {
      const changed = vi.fn();
      let tell = () => {};
      const onChange = (callback: () => void) => {
        tell = callback;
        return typeof nonsense === 'function' ? nonsense() : nonsense;
      };
      const { calls, problems } = calling({ auth: loginOf(onChange) });
      const end = calls.watchLogin(changed);
      await vi.waitFor(() => expect(problems).toMatchObject([{ code: 'callback-failed', step: 'onChange' }]));
      tell();
      expect(changed).toHaveBeenCalledOnce();
      end();
      expect(problems).toHaveLength(1);
    },
  );

  it('survives a host that throws when we subscribe or unsubscribe, and reports it', () => {
    const asked = calling({ auth: loginOf(boom) });
    asked.calls.watchLogin(() => {})();
    expect(asked.problems).toMatchObject([{ code: 'callback-failed', step: 'onChange' }]);
    const ended = calling({ auth: loginOf(() => boom) });
    ended.calls.watchLogin(() => {})();
    expect(ended.problems).toMatchObject([{ code: 'callback-failed', step: 'onChange' }]);
  });

  it('does nothing where there is no login', () => {
    const { calls, problems } = calling({});
    calls.watchLogin(boom)();
    expect(problems).toEqual([]);
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

describe('reminding', () => {
  const reminder = { at: '2026-12-01T01:00:00.000Z', title: '现场招聘', to: { kind: 'booking' } } as const;

  it.each([undefined, true, { id: 1 }])('is set when the host says %j', async (answer) => {
    const remind = vi.fn(async (_: unknown) => answer);
    expect(await calling({ remind }).calls.remind(reminder)).toBe(true);
    expect(remind).toHaveBeenCalledExactlyOnceWith(reminder);
  });

  it('is not set when the host says so, or has no such function', async () => {
    const refusing = calling({ remind: () => false });
    expect(await refusing.calls.remind(reminder)).toBe(false);
    expect(await calling({}).calls.remind(reminder)).toBe(false);
    expect(refusing.problems).toEqual([]);
  });

  it.each([
    ['throws', boom],
    ['fails', async () => boom()],
    ['never answers', () => new Promise(() => {})],
  ])('is not set when the host %s, and that is reported', async (_, remind) => {
    const { calls, problems } = calling({ remind });
    const asked = calls.remind(reminder);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toBe(false);
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'remind' }]);
  });
});

describe('listening', () => {
  const { signal } = new AbortController();

  it('gives what was said, and hands over the signal', async () => {
    const dictate = vi.fn(async (_: AbortSignal) => '不上夜班的保洁');
    expect(await calling({ dictate }).calls.dictate(signal)).toBe('不上夜班的保洁');
    expect(dictate).toHaveBeenCalledExactlyOnceWith(signal);
  });

  it('reports nothing when nothing is heard, and when the resident cancels', async () => {
    const silent = calling({ dictate: async () => null });
    const cancelled = calling({ dictate: async () => boom() });
    expect(await silent.calls.dictate(signal)).toBeNull();
    expect(await cancelled.calls.dictate(signal)).toBeNull();
    expect([...silent.problems, ...cancelled.problems]).toEqual([]);
  });

  it.each([0, true, {}, ['text']])('gives nothing for %j, and reports it', async (nonsense) => {
    const { calls, problems } = calling({ dictate: () => anyPromise(nonsense) });
    expect(await calls.dictate(signal)).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'dictate' }]);
  });
});

describe('asking for a route', () => {
  const { signal } = new AbortController();
  const [from, to] = [
    { lng: 121.11, lat: 31.15 },
    { lng: 121.12, lat: 31.16 },
  ];
  const asked = ({ calls }: ReturnType<typeof calling>) => calls.route(from, to, 'ride', signal);

  it('hands over both ends with their datum, the mode and the signal', async () => {
    const route = vi.fn(async () => ({ minutes: 7.2, metres: 1234 }));
    expect(await asked(calling({ route }))).toEqual({ minutes: 8, metres: 1234 });
    const datum = 'WGS-84';
    expect(route).toHaveBeenCalledExactlyOnceWith({ ...from, datum }, { ...to, datum }, 'ride', signal);
  });

  it('gives none where the host has no service, and where the service knows no way', async () => {
    const unknown = calling({ route: async () => null });
    expect([await asked(calling({})), await asked(unknown)]).toEqual([null, null]);
    expect(unknown.problems).toEqual([]);
  });

  it.each([
    ['no number', Number.NaN],
    ['a negative one', -5],
    ['none at all', 0],
    ['an endless one', Number.POSITIVE_INFINITY],
    ['more than a day', 1441],
  ])('gives none for %s of minutes, and reports it', async (_, minutes) => {
    const { calls, problems } = calling({ route: async () => ({ minutes }) });
    expect(await asked({ calls, problems })).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
  });

  it.each([{}, [], 12, '12', { minutes: '12' }, { minutes: null }, { metres: 700 }])(
    'gives none for %j, and reports it',
    async (nonsense) => {
      const lying = calling({ route: () => anyPromise(nonsense) });
      expect(await asked(lying)).toBeNull();
      expect(lying.problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
    },
  );

  it.each([Number.NaN, -1, 0, 2_000_000])('leaves out %d metres', async (metres) => {
    const found = calling({ route: async () => ({ minutes: 9, metres }) });
    expect(await asked(found)).toEqual({ minutes: 9, metres: undefined });
    expect(found.problems).toEqual([]);
  });

  it.each([
    ['throws', boom],
    ['rejects', async () => boom()],
  ])('gives none when the host %s, and reports it', async (_, route) => {
    const failing = calling({ route });
    expect(await asked(failing)).toBeNull();
    expect(failing.problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
  });

  it('gives none when no answer comes in time, and reports it', async () => {
    const silent = calling({ route: never });
    const answer = asked(silent);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await answer).toBeNull();
    expect(silent.problems).toMatchObject([{ code: 'callback-failed', step: 'route' }]);
  });

  it('gives none at once when nobody looks any more, and reports nothing', async () => {
    const left = new AbortController();
    const { calls, problems } = calling({ route: never });
    const answer = calls.route(from, to, 'walk', left.signal);
    left.abort();
    expect(await answer).toBeNull();
    expect(problems).toEqual([]);
  });
});

describe('scanning a code', () => {
  it('gives its text', async () => {
    expect(await calling({ scan: async () => 'service-circle:home' }).calls.scan()).toBe(
      'service-circle:home',
    );
  });

  it('reports nothing when the resident cancels', async () => {
    const { calls, problems } = calling({ scan: async () => boom() });
    expect(await calls.scan()).toBeNull();
    expect(problems).toEqual([]);
  });

  it.each([0, true, {}, ['text']])('gives nothing for %j, and reports it', async (nonsense) => {
    const { calls, problems } = calling({ scan: () => anyPromise(nonsense) });
    expect(await calls.scan()).toBeNull();
    expect(problems).toMatchObject([{ code: 'callback-failed', step: 'scan' }]);
  });
});
