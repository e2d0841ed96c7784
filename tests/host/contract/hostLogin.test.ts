import { describe, expect, it, vi } from 'vitest';
import type { HostContext } from '../../../src/host/contract/types.ts';
import { anyPromise, boom, calling, never, stopTimers } from './calling.ts';

stopTimers();

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
