// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it, onTestFinished, vi } from 'vitest';
import { parseHost, parseProps } from '../../../src/host/contract/parseProps.ts';
import { problemOf } from '../../../src/host/contract/problem.ts';
import { reportToHost } from '../../../src/host/contract/reportToHost.ts';
import { fieldOf, nonceOf, reportOf } from '../../../src/host/contract/unchecked.ts';
import { propsOf, updated } from '../../../src/host/mount/givenProps.ts';
import type { mount } from '../../../src/host/mount/mount.ts';
import type { render } from '../../../src/host/mount/render.tsx';
import { hostile, readable } from '../hostile.ts';

const city = { name: '示例城市', sources: [{ kind: 'gateway', baseUrl: 'https://city.example/api' }] };
const least = { api: 1, city };

/** The warnings in the console until the test ends. */
function warnings() {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  return warn;
}

it('has the type unknown until it is parsed', () => {
  expectTypeOf<Parameters<typeof mount>>().toEqualTypeOf<[unknown, unknown, unknown?]>();
  expectTypeOf<Parameters<typeof render>[0]['host']>().toBeUnknown();
  expectTypeOf<Parameters<typeof parseProps>[0]['host']>().toBeUnknown();
  expectTypeOf<Parameters<typeof parseHost>[0]>().toBeUnknown();
  expectTypeOf<Parameters<typeof nonceOf>[0]>().toBeUnknown();
});

describe('an unchecked context', () => {
  it.each(hostile)('of %s can be read without harm, and parsing refuses it', (_, give) => {
    warnings();
    const given = give();
    expect(nonceOf(given)).toBeUndefined();
    expect(() => reportOf(given)).not.toThrow();
    expect(() => reportToHost(given, problemOf('context-invalid', 'test'))).not.toThrow();
    expect(parseProps({ host: given }).ok).toBe(false);
    expect(parseProps({ host: least, widget: given }).ok).toBe(
      [undefined, null, 'jobs'].some((right) => right === given),
    );
    expect(parseProps({ host: least, goOn: given }).ok).toBe(true);
  });

  it('has a report that stays a method of its object', () => {
    class Host {
      readonly #heard: unknown[] = [];
      report(problem: unknown) {
        this.#heard.push(problem);
      }
      get heard() {
        return this.#heard;
      }
    }
    const host = new Host();
    const problem = problemOf('render-failed', 'test');
    reportToHost(host, problem);
    expect(host.heard).toEqual([problem]);
  });

  it('never throws', () => {
    warnings();
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });
    fc.assert(
      fc.property(anything, anything, anything, fc.string(), (host, props, next, name) => {
        fieldOf(host, name);
        nonceOf(host);
        reportOf(host);
        const given = updated(propsOf(host, props), next);
        expect(Object.keys(given)).toEqual(expect.arrayContaining(['host', 'widget', 'goOn', 'fresh']));
        parseProps(given);
      }),
    );
  });
});

describe('a context of which every field can be read once', () => {
  it.each(['api', 'city', 'auth', 'report', 'track', 'elder'])('may have %s', (name) => {
    const values: Record<string, unknown> = { ...least, elder: true, auth: { getToken: async () => null } };
    const given = readable(1, least, name, values[name] ?? (() => {}));
    expect(parseHost(given)).toMatchObject({ ok: true });
  });

  it('is not asked for fields that this version does not know', () => {
    expect(parseHost(readable(0, least, 'motto', undefined)).ok).toBe(true);
  });
});

describe('a page that adds to Object.prototype', () => {
  const added = { extend() {}, each: [], length: 3, sources: 2, kind: 'job', path: {}, print: 7, elder() {} };

  it('does not stop us', () => {
    for (const [name, value] of Object.entries(added)) {
      Object.defineProperty(Object.prototype, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    onTestFinished(() => {
      for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
    });
    const parsed = parseProps(updated(propsOf(least, { widget: 'jobs' }), { host: least }));
    expect(parsed).toMatchObject({ ok: true, props: { host: least, widget: 'jobs' } });
  });
});

describe('a mistake', () => {
  const heard = () => {
    const report = vi.fn();
    return { report, host: { ...least, report } };
  };

  it.each(['jobs', 7, true, Symbol('jobs')])('in the third argument of mount, %s, is named', (given) => {
    const { report, host } = heard();
    expect(propsOf(host, given)).toMatchObject({ host, widget: undefined });
    expect(report).toHaveBeenCalledExactlyOnceWith(
      problemOf('context-invalid', 'props', expect.stringContaining('{ widget }')),
    );
  });

  it.each([
    ['a bare context', least],
    ['a field of it', { elder: true }],
    ['a text', 'jobs'],
    ['null', null],
    ['nothing', undefined],
  ])('of an update with %s is named, and nothing changes', (_, next) => {
    const { report, host } = heard();
    const props = propsOf(host, { widget: 'jobs' });
    expect(updated(props, next)).toBe(props);
    expect(report).toHaveBeenCalledExactlyOnceWith(
      problemOf('context-invalid', 'update', expect.stringContaining('update({ host })')),
    );
  });

  it('is not reported when an update names a known field', () => {
    const { report, host } = heard();
    const props = propsOf(host, { widget: 'jobs' });
    expect(updated(props, { widget: undefined })).toMatchObject({ host, widget: undefined });
    expect(updated(props, { host: least })).toMatchObject({ host: least, widget: 'jobs' });
    expect(updated(props, {})).toEqual(props);
    expect(propsOf(host, null)).toMatchObject({ host });
    expect(report).not.toHaveBeenCalled();
  });

  it('is logged in the console, one time for each code and step, where the host has no report', () => {
    const warn = warnings();
    for (const step of ['a', 'b', 'a']) reportToHost({}, problemOf('context-invalid', step, 'meant'));
    expect(warn.mock.calls).toEqual([
      ['service-circle: context-invalid (a)', 'meant'],
      ['service-circle: context-invalid (b)', 'meant'],
    ]);
  });
});
