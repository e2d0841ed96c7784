// @vitest-environment happy-dom
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lifecyclesOf } from '../../../src/host/entries/lifecycles.ts';
import { miniProgram } from '../../../src/host/entries/miniProgram.ts';
import { exchange, takeCode } from '../../../src/host/entries/oneTimeCode.ts';
import { readWebviewConfig } from '../../../src/host/entries/webviewConfig.ts';

const city = { name: '青浦', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] };
/** On the page's own origin, because CORS is not tested here. */
const URL_OF_EXCHANGE = new URL('/exchange', location.href).href;
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});
afterAll(() => server.close());

describe('webview.json', () => {
  it('is split into our own fields and the context', () => {
    const read = readWebviewConfig({
      city,
      elder: true,
      exchangeUrl: 'https://login.example/a',
      returnAfter: ['booked'],
    });
    expect(read).toEqual({
      ok: true,
      config: {
        context: { city, elder: true },
        exchangeUrl: 'https://login.example/a',
        jsSdkUrl: undefined,
        externalPage: undefined,
        returnAfter: ['booked'],
      },
    });
  });

  it.each([
    ['exchangeUrl', 'http://login.example/exchange'],
    ['exchangeUrl', 'https://登录.example/exchange'],
    ['exchangeUrl', 7],
    ['jsSdkUrl', '//res.wx.example/sdk.js'],
    ['jsSdkUrl', 'javascript:alert(1)'],
    ['externalPage', 'pages/web'],
    ['externalPage', '/pages/网页'],
    ['returnAfter', 'booked'],
  ])('is refused with %s %j, by name', (field, value) => {
    const read = readWebviewConfig({ city, [field]: value });
    expect(read).toMatchObject({ ok: false, problem: expect.stringContaining(field) });
  });

  it.each([undefined, null, [], 'city'])('is refused when it is %j', (json) => {
    expect(readWebviewConfig(json)).toMatchObject({ ok: false });
  });
});

describe('the one-time code', () => {
  it.each([
    ['/webview.html?code=abc', 'abc', '/webview.html'],
    ['/webview.html#code=abc', 'abc', '/webview.html'],
    ['/webview.html?from=a&code=abc#x=1', 'abc', '/webview.html?from=a#x=1'],
    ['/webview.html?code=old#code=new', 'new', '/webview.html'],
    ['/webview.html?from=a', undefined, '/webview.html?from=a'],
    ['/webview.html?b#/service-circle/job/1', undefined, '/webview.html?b#/service-circle/job/1'],
    ['/webview.html?b&code=abc#/service-circle/job/1', 'abc', '/webview.html?b#/service-circle/job/1'],
    ['/webview.html#/jobs?near&code=abc', 'abc', '/webview.html#/jobs?near'],
  ])('is taken out of %s', (before, code, after) => {
    const entries = history.length;
    history.replaceState(null, '', before);
    expect(takeCode()).toBe(code);
    expect(location.href.slice(location.origin.length)).toBe(after);
    expect(history.length).toBe(entries);
  });

  it('is exchanged by POST, in the body', async () => {
    let asked: { url: string; body: unknown } | undefined;
    server.use(
      http.post(URL_OF_EXCHANGE, async ({ request }) => {
        asked = { url: request.url, body: await request.json() };
        return HttpResponse.json({ token: 'token' });
      }),
    );
    expect(await exchange(URL_OF_EXCHANGE, 'abc')).toBe('token');
    expect(asked).toEqual({ url: URL_OF_EXCHANGE, body: { code: 'abc' } });
  });

  it.each([
    ['refuses', () => HttpResponse.json({ token: 'token' }, { status: 410 })],
    ['answers no JSON', () => HttpResponse.text('token')],
    ['answers no token', () => HttpResponse.json({ token: 7 })],
    ['answers an empty token', () => HttpResponse.json({ token: '' })],
    ['cannot be reached', () => HttpResponse.error()],
  ])('gives no login when the exchange %s', async (_, answer) => {
    server.use(http.post(URL_OF_EXCHANGE, answer));
    expect(await exchange(URL_OF_EXCHANGE, 'abc')).toBeUndefined();
  });
});

describe('the mini program around the page', () => {
  const functions = { postMessage() {}, navigateTo() {}, navigateBack() {} };
  afterEach(() => {
    Reflect.deleteProperty(window, 'wx');
    Reflect.deleteProperty(window, '__wxjs_environment');
  });

  it.each([
    ['nothing', {}, false],
    ['WeChat’s own browser', { wx: { miniProgram: functions } }, false],
    ['a mini program without the JS-SDK', { __wxjs_environment: 'miniprogram' }, false],
    ['an odd one', { __wxjs_environment: 'miniprogram', wx: { miniProgram: { navigateTo() {} } } }, false],
    ['one', { __wxjs_environment: 'miniprogram', wx: { miniProgram: functions } }, true],
  ])('%s', (_, around, there) => {
    Object.assign(window, around);
    expect(miniProgram() !== undefined).toBe(there);
  });
});

describe('life cycles', () => {
  const host = { api: 1 as const, city };

  it('mount into an element named as by single-spa when none is given, and remove it', async () => {
    const { mount, unmount } = lifecyclesOf();
    const mounting = mount({ name: 'jobs', host });
    const place = document.getElementById('single-spa-application:jobs');
    expect(place?.firstElementChild?.shadowRoot).not.toBeNull();
    await unmount({ name: 'jobs', host });
    await mounting;
    expect(document.body.innerHTML).toBe('');
  });

  it('keep an element that was there, and keep two apps apart', async () => {
    document.body.innerHTML = '<div id="single-spa-application:a"></div><div id="b"></div>';
    const { mount, unmount } = lifecyclesOf();
    const mounting = [mount({ name: 'a', host }), mount({ name: 'b', host, container: '#b' })];
    await unmount({ name: 'a', host });
    expect(document.querySelector('#b')?.childElementCount).toBe(1);
    await unmount({ name: 'b', host });
    await unmount({ name: 'b', host });
    await Promise.all(mounting);
    expect(document.body.innerHTML).toBe('<div id="single-spa-application:a"></div><div id="b"></div>');
  });

  it('mount into the element of the page in qiankun’s container, not into its detached element', async () => {
    document.body.innerHTML = '<main><div id="service-circle"></div></main>';
    const container = document.querySelector('main') ?? document.body;
    const { mount, unmount } = lifecyclesOf();
    const mounting = mount({ name: 'q', host, container, domElement: document.createElement('div') });
    expect(document.querySelector('#service-circle')?.childElementCount).toBe(1);
    await unmount({ name: 'q', host });
    await mounting;
  });
});
