import { describe, expect, it } from 'vitest';
import { SCREEN_KINDS } from '../../../src/domain/screens.ts';
import { parseHost, parseProps } from '../../../src/host/contract/parseProps.ts';

const gateway = { kind: 'gateway', baseUrl: 'https://city.example/api' };
const least = { api: 1, city: { name: '示例城市', sources: [gateway] } };
const withCity = (parts: object) => ({ ...least, city: { ...least.city, ...parts } });
const withSource = (parts: object) => withCity({ sources: [gateway, { ...gateway, ...parts }] });

function wrongOf(given: unknown) {
  const parsed = parseHost(given);
  return !parsed.ok && parsed.refusal.code === 'context-invalid' ? parsed.refusal.wrong : [];
}

describe('a context', () => {
  it('needs no more than a version and a city', () => {
    expect(parseHost(least)).toEqual({ ok: true, host: least, unknown: [] });
  });

  it('may have everything of the contract', () => {
    const whole = {
      ...withCity({ tokenOrigins: ['https://city.example', 'http://localhost:8080'] }),
      region: { adcode: '310118001', name: '夏阳街道' },
      surface: 'kiosk',
      elder: true,
      theme: { mode: 'dark', tokens: { brand: '#A1b2C3', radius: 0, fontFamily: '"思源黑体", serif' } },
      logoUrl: 'https://host.example/logo.png',
      flags: { jobs: true, policies: false, guidance: undefined, shop: false },
      destination: { kind: 'jobs', within: { minutes: 15, mode: 'walk' } },
      station: 'station-1',
      hours: { from: '08:00', to: '20:00' },
      nonce: 'n0nce',
    };
    expect(parseHost(whole)).toEqual({ ok: true, host: whole, unknown: [] });
  });

  it('has nobody that is known where the id of who is logged in is empty', () => {
    expect(parseHost({ ...withCity({}), person: '' })).toMatchObject({
      ok: true,
      host: { person: undefined },
    });
    expect(parseHost({ ...withCity({}), person: 'anna' })).toMatchObject({ host: { person: 'anna' } });
  });

  it('calls every function on the object that it came in', () => {
    class Host {
      readonly api = 1;
      readonly city = least.city;
      readonly #heard: string[] = [];
      track() {
        this.#heard.push('track');
      }
      report() {
        this.#heard.push('report');
      }
      navigate() {
        this.#heard.push('navigate');
      }
      async locate() {
        this.#heard.push('locate');
        return null;
      }
      share() {
        this.#heard.push('share');
      }
      async scan() {
        this.#heard.push('scan');
        return '';
      }
      print() {
        this.#heard.push('print');
      }
      badge() {
        this.#heard.push('badge');
      }
      get heard() {
        return this.#heard;
      }
    }
    const given = new Host();
    const parsed = parseHost(given);
    if (!parsed.ok) throw new Error('refused');
    parsed.host.track?.({ type: 'shown', screen: 'home' });
    parsed.host.report?.({ code: 'render-failed', version: '', step: '' });
    parsed.host.navigate?.({ kind: 'home' });
    void parsed.host.locate?.(new AbortController().signal);
    parsed.host.share?.({ title: '', text: '', destination: { kind: 'home' } });
    void parsed.host.scan?.();
    parsed.host.badge?.(3);
    expect(parsed.host.print).toBeTypeOf('function');
    expect(given.heard).toEqual(['track', 'report', 'navigate', 'locate', 'share', 'scan', 'badge']);
  });

  it('passes a login service on uncopied, so that its methods find its other fields', async () => {
    class Login {
      readonly #token = 'secret';
      async getToken() {
        return this.#token;
      }
    }
    const parsed = parseHost({ ...least, auth: new Login() });
    expect(parsed.ok && (await parsed.host.auth?.getToken())).toBe('secret');
  });

  it('may name a feed by its url, with a query', () => {
    const feed = { kind: 'jobPosting', url: 'https://city.example/feed.json?area=310118' };
    expect(parseHost(withCity({ sources: [feed] })).ok).toBe(true);
  });

  it('may be frozen, or stand behind a proxy', () => {
    const frozen = Object.freeze({
      ...least,
      flags: Object.freeze({ jobs: false }),
      track: Object.freeze(() => {}),
    });
    expect(parseHost(frozen)).toMatchObject({ ok: true, host: { flags: { jobs: false } } });
    expect(parseHost(new Proxy(frozen, {}))).toMatchObject({ ok: true, host: { flags: { jobs: false } } });
  });

  it('changes no object of the page, whatever its keys are called', () => {
    const keys = '"__proto__":{"elder":true},"constructor":{"prototype":{"elder":true}}';
    const given: unknown = JSON.parse(
      JSON.stringify({ ...least, flags: { at: 1 } })
        .replace('"at":1', keys)
        .replace('{', `{${keys},`),
    );
    const parsed = parseHost(given);
    expect(Reflect.get({}, 'elder')).toBeUndefined();
    if (parsed.ok) expect(parsed.host.elder).toBeUndefined();
  });

  it('may have fields that this version does not know, which it leaves out and tells', () => {
    const later = { ...withCity({ motto: 'x' }), theme: { radius: 4 }, motto: () => {}, zIndexBase: 5 };
    expect(parseHost(later)).toEqual({
      ok: true,
      host: { ...least, theme: {} },
      unknown: ['city.motto', 'theme.radius', 'motto', 'zIndexBase'].map((field) => ({
        field,
        given: field.split('.').at(-1),
        known: expect.any(Array),
      })),
    });
  });

  it('may be an instance of a class, whose own fields are not the concern of the contract', () => {
    class Host {
      readonly api = 1;
      readonly city = least.city;
      readonly store = {};
      readonly theme = { Mode: 'dark' };
    }
    expect(parseHost(new Host())).toMatchObject({
      ok: true,
      unknown: [{ field: 'theme.Mode', nearest: 'mode' }],
    });
  });

  it('may have null for whatever may be absent', () => {
    const nothing = {
      auth: null,
      region: null,
      locate: null,
      route: null,
      surface: null,
      role: null,
      elder: null,
      theme: null,
      logoUrl: null,
      flags: null,
      destination: null,
      navigate: null,
      share: null,
      scan: null,
      print: null,
      badge: null,
      nonce: null,
      track: null,
      report: null,
    };
    expect(parseHost({ ...least, ...nothing })).toEqual({ ok: true, host: least, unknown: [] });
    const inside = {
      ...withSource({ name: null, url: null, provides: null }),
      theme: { mode: null, tokens: { brand: null, radius: null, fontFamily: null } },
      region: { adcode: '310118001', name: null },
      flags: { jobs: null },
      destination: { kind: 'jobs', within: null, fresh: null },
    };
    expect(parseHost(inside)).toEqual({
      ok: true,
      host: {
        ...withSource({}),
        theme: { tokens: {} },
        region: { adcode: '310118001' },
        flags: {},
        destination: { kind: 'jobs' },
      },
      unknown: [],
    });
    expect(parseProps({ host: least, widget: null })).toMatchObject({
      ok: true,
      props: { widget: undefined },
    });
  });
});

describe('a wrong context', () => {
  it.each([
    [{ api: 1 }, ['city']],
    [withCity({ name: '' }), ['city.name']],
    [withCity({ sources: [] }), ['city.sources']],
    [withCity({ sources: {} }), ['city.sources']],
    [withSource({ kind: 'oracle' }), ['city.sources[1].kind']],
    [withSource({ kind: 'toString' }), ['city.sources[1].kind']],
    [withSource({ baseUrl: '/api' }), ['city.sources[1].baseUrl']],
    [withSource({ baseUrl: 'ftp://city.example' }), ['city.sources[1].baseUrl']],
    [withSource({ baseUrl: 'javascript:alert(1)' }), ['city.sources[1].baseUrl']],
    [withSource({ baseUrl: undefined }), ['city.sources[1].baseUrl']],
    [withSource({ baseUrl: 'https://city.example/api?area=1' }), ['city.sources[1].baseUrl']],
    [withSource({ url: 'https://city.example/feed' }), ['city.sources[1].baseUrl', 'city.sources[1].url']],
    [withSource({ baseUrl: undefined, url: 'https://city.example/feed' }), ['city.sources[1].url']],
    [withSource({ kind: 1, baseUrl: 2 }), ['city.sources[1].kind', 'city.sources[1].baseUrl']],
    [withCity({ tokenOrigins: 'https://city.example' }), ['city.tokenOrigins']],
    [withCity({ tokenOrigins: ['https://city.example/'] }), ['city.tokenOrigins[0]']],
    [withCity({ tokenOrigins: ['https://a.example', '*'] }), ['city.tokenOrigins[1]']],
    [{ ...least, auth: 5 }, ['auth.getToken']],
    [{ ...least, auth: {} }, ['auth.getToken']],
    [{ ...least, auth: { getToken: 'token' } }, ['auth.getToken']],
    [{ ...least, auth: { getToken: () => {}, onChange: {} } }, ['auth.onChange']],
    [{ ...least, auth: { getToken: () => {}, login: '/login' } }, ['auth.login']],
    [{ ...least, region: { adcode: '青浦', name: '' } }, ['region.adcode']],
    [{ ...least, locate: true }, ['locate']],
    [{ ...least, surface: 'watch' }, ['surface']],
    [{ ...least, elder: 'yes' }, ['elder']],
    [{ ...least, theme: { mode: 'sepia' } }, ['theme.mode']],
    [{ ...least, theme: { tokens: { brand: 'red' } } }, ['theme.tokens.brand']],
    [{ ...least, theme: { tokens: { brand: '#12345' } } }, ['theme.tokens.brand']],
    [{ ...least, theme: { tokens: { radius: -1 } } }, ['theme.tokens.radius']],
    [{ ...least, theme: { tokens: { radius: 25 } } }, ['theme.tokens.radius']],
    [{ ...least, theme: { tokens: { radius: Number.NaN } } }, ['theme.tokens.radius']],
    [{ ...least, theme: { tokens: { radius: '4px' } } }, ['theme.tokens.radius']],
    [{ ...least, theme: { tokens: { fontFamily: 'x;} body{display:none' } } }, ['theme.tokens.fontFamily']],
    [{ ...least, theme: { tokens: { fontFamily: '' } } }, ['theme.tokens.fontFamily']],
    [{ ...least, logoUrl: 'http://host.example/logo.png' }, ['logoUrl']],
    [{ ...least, logoUrl: 'javascript:alert(1)' }, ['logoUrl']],
    [{ ...least, logoUrl: '/logo.png' }, ['logoUrl']],
    [{ ...least, flags: { jobs: 'no' } }, ['flags.jobs']],
    [{ ...least, flags: ['jobs'] }, ['flags']],
    [{ ...least, share: true }, ['share']],
    [{ ...least, scan: {} }, ['scan']],
    [{ ...least, badge: 3 }, ['badge']],
    [{ ...least, route: 'walk' }, ['route']],
    [{ ...least, print: 'print' }, ['print']],
    [{ ...least, print: true }, ['print']],
    [{ ...least, destination: {} }, ['destination.kind']],
    [{ ...least, destination: { kind: 5 } }, ['destination.kind']],
    [{ ...least, role: 5 }, ['role']],
    [{ ...least, destination: { kind: 'job' } }, ['destination.id']],
    [{ ...least, destination: { kind: 'policy', id: '' } }, ['destination.id']],
    [
      { ...least, destination: { kind: 'jobs', within: { minutes: 0, mode: 'walk' } } },
      ['destination.within.minutes'],
    ],
    [
      { ...least, destination: { kind: 'jobs', within: { minutes: 121, mode: 'walk' } } },
      ['destination.within.minutes'],
    ],
    [
      { ...least, destination: { kind: 'jobs', within: { minutes: 5, mode: 'fly' } } },
      ['destination.within.mode'],
    ],
    [{ ...least, navigate: '/jobs' }, ['navigate']],
    [{ ...least, station: '' }, ['station']],
    [{ ...least, station: 's'.repeat(201) }, ['station']],
    [{ ...least, idleSeconds: 29 }, ['idleSeconds']],
    [{ ...least, idleSeconds: 301 }, ['idleSeconds']],
    [{ ...least, idleSeconds: Number.NaN }, ['idleSeconds']],
    [{ ...least, hours: { from: '8:00', to: '20:00' } }, ['hours.from']],
    [{ ...least, hours: { from: '08:00', to: '24:00' } }, ['hours.to']],
    [{ ...least, hours: '08:00-20:00' }, ['hours']],
    [{ ...least, nonce: 5 }, ['nonce']],
    [{ ...least, track: {} }, ['track']],
    [{ ...least, report: 'console' }, ['report']],
    [{ ...least, api: '1' }, ['api']],
    [{ ...least, api: null }, ['api']],
    [{ ...least, api: true, surface: 'watch' }, ['api', 'surface']],
    [{ ...least, destination: 'jobs' }, ['destination']],
    [withCity({ sources: [null] }), ['city.sources[0]']],
  ])('%j is refused for the right fields', (given, fields) => {
    expect(wrongOf(given).map(({ field }) => field)).toEqual(fields);
  });

  it('says what was expected', () => {
    expect(
      wrongOf({ ...least, surface: 'watch', elder: 'yes', theme: { tokens: { radius: 99 } }, track: {} }),
    ).toEqual([
      { field: 'surface', expected: 'phone | pad | kiosk | board' },
      { field: 'elder', expected: 'boolean' },
      { field: 'theme.tokens.radius', expected: '0 到 24 的数（像素）' },
      { field: 'track', expected: '函数' },
    ]);
    expect(wrongOf(withSource({ kind: 'oracle', baseUrl: '/api' })).map(({ expected }) => expected)).toEqual([
      '本版本认识的数据源种类，如 gateway',
      '完整的 http(s) 地址，不带 ? 和 #',
    ]);
    expect(wrongOf({ ...least, api: '1' })).toEqual([{ field: 'api', expected: '数 1，不带引号' }]);
    expect(wrongOf({ ...least, destination: 'polices' })).toEqual([
      { field: 'destination', expected: '要打开的页面，如 { kind: "policies" }' },
    ]);
  });

  it.each([
    [withSource({ kind: 'gatway' }), 'city.sources[1].kind', 'gateway'],
    [withSource({ kind: 'JobPosting' }), 'city.sources[1].kind', 'jobPosting'],
    [withSource({ provides: ['searchJobs', 'listStation'] }), 'city.sources[1].provides[1]', 'listStations'],
    [{ ...least, surface: 'kisok' }, 'surface', 'kiosk'],
    [{ ...least, theme: { mode: 'drak' } }, 'theme.mode', 'dark'],
    [
      { ...least, destination: { kind: 'jobs', within: { minutes: 15, mode: 'wlak' } } },
      'destination.within.mode',
      'walk',
    ],
  ])('names the right name that is nearest: %j', (given, field, nearest) => {
    expect(wrongOf(given)).toEqual([{ field, expected: expect.any(String), nearest }]);
  });

  it('names no name where none is near, or where none is wanted', () => {
    expect(wrongOf(withSource({ kind: 'oracle' }))[0]?.nearest).toBeUndefined();
    expect(wrongOf({ ...least, elder: 'ture' })[0]?.nearest).toBeUndefined();
  });

  it.each([
    null,
    undefined,
    '{"api":1}',
    7,
    true,
    () => {},
    Symbol('context'),
    new Proxy(
      { api: 1 },
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
    {
      api: 1,
      get city(): never {
        throw new Error('no');
      },
    },
  ])('is refused and never throws, whatever it is (%#)', (given) => {
    expect(parseHost(given)).toMatchObject({
      ok: false,
      refusal: { code: 'context-invalid', wrong: [{ expected: expect.any(String) }] },
    });
  });
});

describe('a contract of another version', () => {
  it.each([2, 0, -1, 1.5, Number.NaN, undefined])('is refused as such: %s', (given) => {
    expect(parseHost({ ...least, api: given })).toEqual({
      ok: false,
      refusal: { code: 'contract-unsupported', given },
      unknown: [],
    });
  });

  it('is reported for a context without a version, whatever else is wrong with it', () => {
    expect(parseHost({})).toMatchObject({ refusal: { code: 'contract-unsupported' } });
    expect(parseHost([])).toMatchObject({ refusal: { code: 'contract-unsupported' } });
    expect(parseHost({ ...least, api: 2, surface: 'watch' })).toMatchObject({
      refusal: { code: 'contract-unsupported', given: 2 },
    });
  });
});

describe('a name that this version does not know', () => {
  const props = (host: object, widget?: string) => parseProps({ host: { ...least, ...host }, widget });

  it.each([
    [
      { destination: { kind: 'jbos' } },
      undefined,
      { field: 'destination.kind', given: 'jbos', nearest: 'jobs' },
    ],
    [{ destination: { kind: 'wallet', id: '1' } }, undefined, { field: 'destination.kind', given: 'wallet' }],
    [{ role: 'stuff' }, undefined, { field: 'role', given: 'stuff', nearest: 'staff' }],
    [{}, 'policy', { field: 'widget', given: 'policy', nearest: 'policies' }],
    [{}, 'toString', { field: 'widget', given: 'toString' }],
  ])('is left out and told: %j %s', (host, widget, unknown) => {
    const parsed = props(host, widget);
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.unknown).toEqual([unknown]);
    expect(parsed.props).toMatchObject({
      widget: undefined,
      host: { destination: undefined, role: undefined },
    });
  });

  it.each([
    [{ surfce: 'pad' }, 'surfce', 'surface'],
    [{ onReport: () => {} }, 'onReport', 'report'],
    [{ theme: { tokens: { brnd: '#123456' } } }, 'theme.tokens.brnd', 'brand'],
    [{ city: { ...least.city, tokenOrigin: [] } }, 'city.tokenOrigin', 'tokenOrigins'],
    [{ region: { adcode: '310118001', nmae: '夏阳街道' } }, 'region.nmae', 'name'],
    [{ auth: { getToken: async () => null, onchange: () => () => {} } }, 'auth.onchange', 'onChange'],
    [{ flags: { guidence: false, shop: true } }, 'flags', 'guidance'],
    [{ destination: { kind: 'jobs', withn: { minutes: 15, mode: 'walk' } } }, 'destination.withn', 'within'],
  ])('is told also of a field: %j', (host, field, nearest) => {
    expect(props(host)).toMatchObject({ ok: true, unknown: [{ field, nearest }] });
    expect(props(host).unknown).toHaveLength(1);
  });

  it('is told where it is the reason why something is missing', () => {
    expect(parseHost({ api: 1, citi: least.city })).toMatchObject({
      refusal: { wrong: [{ field: 'city' }] },
      unknown: [{ field: 'citi', nearest: 'city' }],
    });
    expect(parseHost({ Api: 1, city: least.city })).toMatchObject({
      refusal: { code: 'contract-unsupported' },
      unknown: [{ field: 'Api', nearest: 'api' }],
    });
    expect(props({ destination: { knd: 'jobs' } })).toMatchObject({
      refusal: { wrong: [{ field: 'destination.kind' }] },
      unknown: [{ field: 'destination.knd', nearest: 'kind' }],
    });
  });

  it('is told of the props beside the context', () => {
    expect(parseProps({ host: least, others: ['widgett', 'colour'] })).toMatchObject({
      ok: true,
      unknown: [
        { field: 'props.widgett', nearest: 'widget' },
        { field: 'props.colour', known: expect.arrayContaining(['widget']) },
      ],
    });
  });

  it('is none of a login service that has more', () => {
    const auth = { getToken: async () => null, setToken: () => {}, onChanged: 1, refresh: () => {} };
    expect(props({ auth }).unknown).toMatchObject([{ field: 'auth.onChanged' }]);
  });

  it('does not hide what is wrong beside it', () => {
    expect(props({ destination: { kind: 'wallet' }, elder: 'yes' })).toMatchObject({ ok: false });
  });

  it.each(SCREEN_KINDS)('is none that the table of screens has: %s', (kind) => {
    expect(props({ destination: { kind, id: '1' } })).toMatchObject({ unknown: [] });
  });
});

describe('a visit that goes on', () => {
  it('opens the screen where it was', () => {
    const goOn = { kind: 'job', id: 'a' };
    expect(parseProps({ host: least, goOn })).toMatchObject({ ok: true, props: { goOn } });
  });

  it('opens the first screen where this version does not know the screen', () => {
    for (const goOn of [{ kind: 'screen-to-come' }, { kind: 'job' }, 'home', null]) {
      expect(parseProps({ host: least, goOn })).toMatchObject({ ok: true, props: { goOn: undefined } });
    }
  });
});
