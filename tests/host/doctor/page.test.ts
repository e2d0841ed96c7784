// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { examinePage } from '../../../src/host/doctor/examinePage.ts';
import { hostile } from '../hostile.ts';

afterEach(() => vi.unstubAllGlobals());

const shared = async () => (await examinePage()).find(({ code }) => code === 'react-shared');

describe('of the React that a page shares, the doctor', () => {
  it('has no warning where no React is visible and the container for React is not loaded', async () => {
    expect(await shared()).toMatchObject({ level: 'ok', seen: 'No shared React can be seen on this page.' });
  });

  it('warns where the container for React is loaded and its share scope is not visible', async () => {
    vi.stubGlobal('service_circle', { init() {}, get() {} });
    expect(await shared()).toMatchObject({
      level: 'warn',
      seen: 'No shared React can be seen on this page.',
      todo: expect.stringContaining('module federation 1'),
    });
  });

  it.each([
    ['19.2.0', 'ok'],
    ['18.3.1', 'warn'],
  ])('sees %s', async (version, level) => {
    vi.stubGlobal('__FEDERATION__', { __SHARE__: { host: { default: { react: { [version]: {} } } } } });
    expect(await shared()).toMatchObject({ level, seen: `React shared on this page: ${version}.` });
  });
});

describe('of a context, the doctor', () => {
  it.each([
    [{ surfce: 'pad' }, 'surfce', 'surface'],
    [{ theme: { tokens: { brnd: '#123456' } } }, 'theme.tokens.brnd', 'brand'],
    [{ onReport: () => {} }, 'onReport', 'report'],
  ])('names the fields that there are not: %j', async (given, field, meant) => {
    const named = (await examinePage(given)).filter(({ code }) => code === 'context-unknown');
    expect(named).toEqual([
      {
        level: 'warn',
        code: 'context-unknown',
        seen: `${field} is no field of the context, and is ignored.`,
        todo: `Write ${meant} if that is meant.`,
      },
    ]);
  });

  it.each(hostile)('that is %s, says what it can and never rejects', async (_, give) => {
    const found = await examinePage(give());
    expect(found.map(({ code }) => code)).toContain('react-shared');
  });

  it('names the screens, roles and widgets that there are not', async () => {
    const given = { destination: { kind: 'jbos' }, role: 'stuff', flags: { guidence: false } };
    const named = (await examinePage(given)).filter(({ code }) => code === 'name-unknown');
    expect(named.map(({ todo }) => todo)).toEqual([
      'Write jobs if that is meant.',
      'Write staff if that is meant.',
      'Write guidance if that is meant.',
    ]);
  });
});

describe('of the size of a page, the doctor', () => {
  const withViewport = async (content: string) => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'viewport', content });
    document.head.append(meta);
    const found = (await examinePage()).filter(({ code }) => code === 'viewport-scale');
    meta.remove();
    return found;
  };

  it('has no word where pixels are pixels', async () => {
    for (const content of [
      'width=device-width, initial-scale=1',
      'width=device-width,initial-scale=1.0',
      '',
    ]) {
      expect(await withViewport(content)).toEqual([]);
    }
  });

  it.each([
    ['initial-scale=0.3333333333333333, maximum-scale=0.3333333333333333, user-scalable=no', 'zoom: 3"'],
    ['width=750,initial-scale=0.5', 'zoom: 2"'],
  ])('warns of %s and names the zoom that helps', async (content, zoom) => {
    expect(await withViewport(content)).toMatchObject([
      { level: 'warn', seen: expect.stringContaining('lib-flexible'), todo: expect.stringContaining(zoom) },
    ]);
  });
});
