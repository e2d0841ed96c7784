// @vitest-environment happy-dom
import { MessageChannel as Channel, receiveMessageOnPort } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  CONNECT,
  isConnect,
  type Port,
  PROTOCOL,
  plain,
  readFromFrame,
  readFromHost,
} from '../../../src/host/entries/port.ts';
import { remoteHost } from '../../../src/host/entries/remoteHost.ts';
import { serveHost } from '../../../src/host/entries/serveHost.ts';
import { hostile } from '../hostile.ts';

const city = { name: '青浦', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] };

const SOON_MS = 5000;

/** A port of Node.js, with the members that a page's port has in addition. */
const asPort = (port: InstanceType<typeof Channel>['port1']): Port => ({
  postMessage: (message: unknown) => port.postMessage(message),
  close: () => port.close(),
  get onmessage(): Port['onmessage'] {
    return null;
  },
  set onmessage(heard: Port['onmessage']) {
    port.on('message', (data) => heard?.(new MessageEvent('message', { data })));
  },
});

/** Both sides of one port: the context in the frame, and the messages that reached the host's side. */
async function connected(host: object) {
  const { port1, port2 } = new Channel();
  const heard = { onAccepted: vi.fn(), onReady: vi.fn(), onRefused: vi.fn(), onHeight: vi.fn() };
  const given = (context: object) => ({ host: { api: 1, city, ...context } });
  const served = serveHost(asPort(port1), given(host), heard);
  const onContext = vi.fn<(context: object, widget: unknown) => void>();
  const onClose = vi.fn();
  const onBack = vi.fn(() => true);
  remoteHost(asPort(port2), { onContext, onBack, onClose });
  onTestFinished(() => port1.close());
  await vi.waitFor(() => expect(onContext).toHaveBeenCalled());
  /** The current context in the frame; its functions are those of the host. */
  const context = () => JSON.parse('{}') && Object.assign(Object.create(null), onContext.mock.lastCall?.[0]);
  const update = (next: object) => served.update(given(next));
  return { served, context, onContext, onBack, onClose, heard, update };
}

describe('a context that crosses the port', () => {
  it('keeps its data, and loses the nonce and what is a node of the host page', async () => {
    const overlay = document.createElement('div');
    const { context } = await connected({ surface: 'pad', nonce: 'n0nce', overlay });
    expect(context()).toEqual({ api: 1, city, surface: 'pad' });
  });

  it('has of the login only its functions: a service may hold the token and the person', async () => {
    class Login {
      token = 'secret-token';
      profile = { name: '王芳' };
      getToken = async () => this.token;
    }
    const { context, onContext } = await connected({ auth: new Login() });
    expect(JSON.stringify(onContext.mock.calls)).not.toMatch(/secret-token|王芳/);
    expect(await context().auth.getToken()).toBe('secret-token');
  });

  it('has functions that call the host’s functions as methods of their objects', async () => {
    class Login {
      readonly #token = 'token';
      async getToken({ refresh }: { refresh?: boolean } = {}) {
        return refresh ? `new ${this.#token}` : this.#token;
      }
    }
    const { context } = await connected({ auth: new Login(), scan: async () => 'scanned' });
    expect(await context().auth.getToken()).toBe('token');
    expect(await context().auth.getToken({ refresh: true })).toBe('new token');
    expect(await context().scan()).toBe('scanned');
    expect(context().locate).toBeUndefined();
  });

  it.each(hostile)('is %s: it crosses as far as it can be read, without harm', async (_, give) => {
    const { port1, port2 } = new Channel();
    onTestFinished(() => port1.close());
    const hear = { onAccepted() {}, onReady() {}, onRefused() {}, onHeight() {} };
    const served = serveHost(asPort(port1), { host: give(), widget: give() }, hear);
    const first = new Promise((resolve) => port2.once('message', resolve));
    port2.postMessage({ type: 'accepted' });
    expect(await first).toMatchObject({ type: 'context' });
    served.update({ host: give() });
    served.close();
  });

  it('rejects where the host throws, with its words', async () => {
    const scan = () => {
      throw new Error('no camera');
    };
    const { context } = await connected({ scan });
    await expect(context().scan()).rejects.toThrow('no camera');
  });

  it('aborts the host when the frame does', async () => {
    let given: AbortSignal | undefined;
    const locate = (signal: AbortSignal) => {
      given = signal;
      return new Promise<never>(() => {});
    };
    const { context } = await connected({ locate });
    const leaving = new AbortController();
    const asked = context().locate(leaving.signal);
    await vi.waitFor(() => expect(given).toBeDefined());
    leaving.abort();
    await expect(asked).rejects.toThrow(/abort/i);
    await vi.waitFor(() => expect(given?.aborted).toBe(true));
  });

  it('does not abort what the host has answered, however the port ends', async () => {
    let given: AbortSignal | undefined;
    const locate = async (signal: AbortSignal) => {
      given = signal;
      return null;
    };
    const { context, served } = await connected({ locate });
    expect(await context().locate(new AbortController().signal)).toBeNull();
    served.close();
    expect(given?.aborted).toBe(false);
  });

  it('calls callbacks until they are unsubscribed, which is once', async () => {
    const listeners = new Set<() => void>();
    const unsubscribe = vi.fn();
    const onChange = (listener: () => void) => {
      listeners.add(listener);
      return () => {
        unsubscribe();
        listeners.delete(listener);
      };
    };
    const { context, served } = await connected({ auth: { getToken: async () => null, onChange } });
    const heard = vi.fn();
    const stop = context().auth.onChange(heard);
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    for (const listener of listeners) listener();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    stop();
    stop();
    await vi.waitFor(() => expect(listeners.size).toBe(0));
    served.close();
    expect(unsubscribe).toHaveBeenCalledOnce();
  });

  it('hands over what is to be printed without anything that runs', async () => {
    const print = vi.fn<(what: DocumentFragment) => void>();
    const { context } = await connected({ print });
    const fragment = document.createRange().createContextualFragment(
      `<h1 onclick="steal()">清单</h1><a href="java\tscript:steal()">x</a><a href="tel:12333">y</a>
          <script>steal()</script><template><img onerror="steal()"></template>
          <svg><a xlink:href="data:text/html,x"><animate attributeName="href" values="javascript:x"></animate></a></svg>`,
    );
    await context().print(fragment);
    const box = document.createElement('div');
    box.append(print.mock.lastCall?.[0] ?? '');
    expect(box.innerHTML.replace(/\s+</g, '<').trim()).toBe(
      '<h1>清单</h1><a>x</a><a href="tel:12333">y</a><svg><a></a></svg>',
    );
  });

  it('hands over that the host cannot print', async () => {
    const { context } = await connected({ print: false });
    expect(context().print).toBe(false);
  });

  it('goes one step back when the host asks, and says whether it could', async () => {
    const { served, onBack } = await connected({});
    expect(await served.back()).toBe(true);
    onBack.mockReturnValueOnce(false);
    expect(await served.back()).toBe(false);
    const last = served.back();
    served.close();
    expect(await last).toBe(false);
  });

  it('says that it is there, until the port is closed', async () => {
    const { served } = await connected({});
    expect(await served.isThere(SOON_MS)).toBe(true);
    const last = served.isThere(SOON_MS);
    served.close();
    expect(await last).toBe(false);
  });

  it('is not handed over before the frame accepts, however often it changes', async () => {
    const { port1, port2 } = new Channel();
    onTestFinished(() => port1.close());
    const hear = { onAccepted() {}, onReady() {}, onRefused() {}, onHeight() {} };
    const given = (elder: boolean) => ({ host: { api: 1, city, elder } });
    const served = serveHost(asPort(port1), given(false), hear);
    served.update(given(true));
    expect(receiveMessageOnPort(port2)).toBeUndefined();
    const first = new Promise((resolve) => port2.once('message', resolve));
    port2.postMessage({ type: 'accepted' });
    expect(await first).toMatchObject({ type: 'context', data: { elder: true } });
  });

  it('learns from a promise that the host declines to navigate', async () => {
    const { context } = await connected({ navigate: () => false });
    expect(await context().navigate({ kind: 'jobs' })).toBe(false);
  });

  it('leaves out a field that cannot be read', async () => {
    const theme = Object.defineProperty({ mode: 'dark' }, 'tokens', {
      enumerable: true,
      get() {
        throw new Error('no tokens');
      },
    });
    const { context } = await connected({ theme });
    expect(context().theme).toEqual({ mode: 'dark' });
  });

  it('follows the host, and keeps the functions that stayed', async () => {
    const { context, update, onContext } = await connected({ elder: false, scan: async () => 'a' });
    const { scan } = context();
    update({ elder: true, scan: async () => 'b' });
    await vi.waitFor(() => expect(onContext).toHaveBeenCalledTimes(2));
    expect(context().elder).toBe(true);
    expect(context().scan).toBe(scan);
    expect(await scan()).toBe('b');
  });

  it('ends with the host: pending calls fail, and the host’s work is aborted', async () => {
    let given: AbortSignal | undefined;
    const locate = (signal: AbortSignal) => {
      given = signal;
      return new Promise<never>(() => {});
    };
    const { context, served, onClose } = await connected({ locate });
    const asked = context().locate(new AbortController().signal);
    await vi.waitFor(() => expect(given).toBeDefined());
    served.close();
    await expect(asked).rejects.toThrow();
    expect(onClose).toHaveBeenCalledOnce();
    expect(given?.aborted).toBe(true);
  });

  it('waits two minutes and no longer', async () => {
    const { context } = await connected({ scan: () => new Promise<never>(() => {}) });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const asked = context().scan();
    const failed = expect(asked).rejects.toThrow('did not answer');
    await vi.advanceTimersByTimeAsync(120_000);
    await failed;
  });
});

describe('the host', () => {
  it.each([
    'city',
    'constructor',
    'auth.constructor',
    '__proto__',
    'toString',
    'auth.secret.call',
    'overlay.remove',
    '',
  ])('lets nobody call %j', async (path) => {
    const { port1, port2 } = new Channel();
    onTestFinished(() => port1.close());
    const nothing = () => {};
    serveHost(
      asPort(port1),
      { host: { api: 1, city, auth: { getToken: async () => null }, overlay: document.body } },
      { onAccepted: nothing, onReady: nothing, onRefused: nothing, onHeight: nothing },
    );
    const answer = new Promise((resolve) => port2.once('message', resolve));
    port2.postMessage({ type: 'call', id: 1, path, args: [] });
    expect(await answer).toMatchObject({ type: 'failure', id: 1 });
  });
});

describe('the first message', () => {
  it.each([
    [{ type: CONNECT, protocol: PROTOCOL }, true],
    [{ type: CONNECT, protocol: PROTOCOL + 1 }, false],
    [{ type: CONNECT }, false],
    [{ protocol: PROTOCOL }, false],
    [[], false],
  ])('%j connects: %s', (data, connects) => expect(isConnect(data)).toBe(connects));
});

describe('a message that is none of ours', () => {
  it.each([
    null,
    'call',
    [],
    { type: 'call', id: -1, path: 'scan', args: [] },
    { type: 'call', id: 1, path: 3, args: [] },
    { type: 'call', id: 1, path: 'scan', args: {} },
    { type: 'height', px: Number.NaN },
    { type: 'height', px: 1e9 },
    { type: 'abort' },
    { type: 'context', functions: [] },
  ])('is dropped by the host: %j', (data) => {
    expect(readFromFrame(data)).toBeUndefined();
  });

  it.each([
    undefined,
    { type: 'context', functions: [1] },
    { type: 'context', functions: 'scan' },
    { type: 'result', id: '1' },
    { type: 'failure', id: 1 },
    { type: 'callback', id: 1, index: 0 },
    { type: 'call', id: 1, path: 'scan', args: [] },
  ])('is dropped by the frame: %j', (data) => {
    expect(readFromHost(data)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readFromFrame(data);
        readFromHost(data);
        return true;
      }),
    );
  });
});

describe('plain data', () => {
  it('can always cross, however deep or odd it was', () => {
    const round: Record<string, unknown> = { run() {}, error: new Error('why'), node: document.body };
    round.round = round;
    const crossed = plain(round);
    expect(structuredClone(crossed)).toMatchObject({ error: { name: 'Error', message: 'why' } });
  });

  it('is copied one time where many hold it, the nearest first, and whatever its names are', () => {
    const parts: Record<string, unknown>[] = Array.from({ length: 40 }, () => ({}));
    for (const part of parts)
      for (const [nth, other] of parts.entries()) Object.assign(part, { [`k${nth}`]: other });
    const deep = Array.from({ length: 11 }).reduce<object>((inner) => ({ inner }), { city });
    const crossed = structuredClone(plain({ deep, parts, city, ...JSON.parse('{"__proto__":{"a":1}}') }));
    expect(crossed).toMatchObject({ city });
    expect(Object.keys(Object(crossed))).toEqual(['deep', 'parts', 'city', '__proto__']);
    expect(plain([1, undefined, () => {}, 4])).toEqual([1, undefined, undefined, 4]);
  });
});
