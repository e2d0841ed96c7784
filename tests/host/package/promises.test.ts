import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { differenceOf, type Promises, verdict } from '../../../.package/ship/comparePromises.ts';
import { lastPromises, promisesNow, recordPromises } from '../../../.package/ship/promises.ts';
import pkg from '../../../package.json' with { type: 'json' };

const last = promisesNow('1.4.0');

/** The same promises as a later version makes them, with a change of the surface or of the contract. */
const later = (
  version: string,
  changed: { surface?: [from: string, to: string]; openapi?: [string, string] },
) => {
  const replaced = (text: string, pair?: readonly [string, string]) => {
    if (!pair) return text;
    expect(text).toContain(pair[0]);
    return text.replace(...pair);
  };
  const openapi: unknown = JSON.parse(replaced(JSON.stringify(last.openapi), changed.openapi));
  return { ...last, version, surface: replaced(last.surface, changed.surface), openapi };
};

describe('the public surface', () => {
  it('of this checkout keeps what the last release promised, or has a new major version', () => {
    const before = lastPromises();
    expect(before?.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(before && verdict(before, promisesNow(pkg.version))).toEqual([]);
  });

  it.each<[what: string, name: string, changed: Parameters<typeof later>[1]]>([
    [
      'a field',
      'surface: interface Mounted { › back(): boolean',
      { surface: ['    back(): boolean;\n', ''] },
    ],
    ['a name of a union', 'type SourceKind = › hrss', { surface: ["'hrss' | ", ''] }],
    ['a name of a list', 'const SURFACE_NAMES: readonly [] › kiosk', { surface: ["'kiosk', ", ''] }],
    [
      'a code on a line of its own',
      'type LoadErrorCode = › entry-invalid',
      { surface: [" | 'entry-invalid'\n", ''] },
    ],
    [
      'the type of a field',
      'interface HostContext { › readonly idleSeconds?: number was',
      { surface: ['readonly idleSeconds?: number', 'readonly idleSeconds?: string'] },
    ],
    [
      'an event',
      'readonly type: › located',
      {
        surface: [
          " | {\n    readonly type: 'located';\n    readonly ok: boolean;\n    readonly station?: string;\n}",
          '',
        ],
      },
    ],
    [
      'a module',
      "declare module 'service_circle/JobList' {",
      { surface: ["'service_circle/JobList'", "'service_circle/Jobs'"] },
    ],
    ['a call of the gateway', 'gateway: paths › /towns', { openapi: ['"/towns"', '"/places"'] }],
    ['a limit of the gateway', ' › maxLength = ', { openapi: ['"maxLength":', '"maxLength":4'] }],
  ])('fails without a new major when %s is taken away or changed, and names it', (_, name, changed) => {
    const sentences = verdict(last, later('1.5.0', changed));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.join('\n')).toContain(name);
    expect(sentences.join('\n')).toContain('release 2.0.0 in place of 1.5.0');
    expect(verdict(last, later('2.0.0', changed))).toEqual([]);
  });

  it.each<[what: string, name: string, changed: Parameters<typeof later>[1]]>([
    [
      'a field of the context that every host must give',
      'interface HostContext { › readonly station: string is asked for now',
      { surface: ['    readonly api: 1;\n', '    readonly api: 1;\n    readonly station: string;\n'] },
    ],
    [
      'a field that every city must send',
      '= "postalCode" is asked for now',
      { openapi: ['"required":["items"]', '"required":["items","postalCode"]'] },
    ],
    [
      'a shape that was free before',
      ' › pattern = "^x$" is asked for now',
      { openapi: ['"maxLength":', '"pattern":"^x$","maxLength":'] },
    ],
  ])('fails when a release asks for %s', (_, name, changed) => {
    expect(verdict(last, later('1.5.0', changed)).join('\n')).toContain(name);
  });

  it('takes an addition with a new minor, and not with a patch', () => {
    const field: Parameters<typeof later>[1] = {
      surface: ['    readonly api: 1;\n', '    readonly api: 1;\n    readonly station?: string;\n'],
    };
    const names: Parameters<typeof later>[1] = { surface: ["'hrss' | ", "'hrss' | 'openSearch' | "] };
    const wider: Parameters<typeof later>[1] = {
      surface: ['readonly surface?: SurfaceName;', 'readonly surface?: SurfaceName | null;'],
    };
    for (const changed of [field, names, wider]) {
      expect(verdict(last, later('1.5.0', changed))).toEqual([]);
      const [sentence] = verdict(last, later('1.4.1', changed));
      expect(sentence).toContain('Release 1.5.0 in place of 1.4.1.');
    }
    expect(differenceOf(last, later('1.5.0', names)).added).toEqual([
      'surface: type SourceKind = › openSearch',
    ]);
    expect(verdict(last, { ...later('1.5.0', {}), codes: [...last.codes, 'report new-code'] })).toEqual([]);
  });

  it('keeps every code of report, track and the loader', () => {
    const fewer: Promises = {
      ...later('1.5.0', {}),
      codes: last.codes.filter((code) => code !== 'track called'),
    };
    expect(verdict(last, fewer)[0]).toContain('code: track called was taken away');
  });

  it('may say things in other words, and is not compared with an older version', () => {
    const words = later('1.4.1', { openapi: ['"summary":"', '"summary":"Here: '] });
    expect(verdict(last, words)).toEqual([]);
    expect(verdict(last, later('1.3.9', {}))).toEqual([
      'Version 1.3.9 is older than the last release, 1.4.0.',
    ]);
  });

  it('of a version that is out does not change any more', () => {
    expect(verdict(last, later('1.4.0', {}))).toEqual([]);
    const [sentence] = verdict(last, { ...later('1.4.0', {}), codes: [...last.codes, 'report new-code'] });
    expect(sentence).toBe('code: report new-code, but 1.4.0 is out. Raise the version.');
  });

  it('is read as it was recorded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'promises-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(lastPromises(folder)).toBeUndefined();
    recordPromises(last, folder);
    expect(lastPromises(folder)).toEqual(last);
  });
});
