import { describe, expect, it } from 'vitest';
import { cutText, MAX_LENGTH, type TextKind } from '../../src/city/reading/cutText.ts';
import { isSourceKind, sources } from '../../src/city/sources/index.ts';
import { listed, ODD, sampleFiles, sampleOf, textsIn, withText } from './oddTexts.ts';
import { serve } from './serve.ts';

/*
 * One endless line freezes a resident's page. Here each text field of each recorded sample becomes 20,000 odd
 * characters, one field after the other: what is read of it is short, or its record is dropped.
 */

const kinds = Object.keys(sources).filter(isSourceKind);

/** Names of fields that hold a line of that kind, in any noun. */
const LINES: Readonly<Record<Exclude<TextKind, 'paragraph'>, readonly string[]>> = {
  title: ['title'],
  name: ['employer', 'publisher'],
  address: ['address'],
};

/** Texts of what was read that are longer than they may be. */
function tooLong(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') {
    const [kind] = (['title', 'name', 'address'] as const).filter((one) => LINES[one].includes(field));
    const max = MAX_LENGTH[kind ?? 'paragraph'];
    return value.length > max ? [`${field}: ${value.length}`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => tooLong(inner, Array.isArray(value) ? field : key));
}

describe.each(kinds)('a source of kind %s', (kind) => {
  const files = sampleFiles(kind);

  it.each(files)('reads no endless text of %s', async (file) => {
    const recorded = listed(kind).find(({ answers }) => Object.values(answers).includes(file));
    if (!recorded) throw new Error(`no call reads ${file}`);
    const sample = sampleOf(kind, file);
    let body = '';
    const { baseUrl, http } = await serve(({ pathname }) =>
      recorded.answers[pathname] === file ? { body } : undefined,
    );
    const source = (await sources[kind].load())(
      { kind, baseUrl: `${baseUrl}${recorded.baseUrl}`, index: recorded.index },
      http,
    );
    const call: (...given: unknown[]) => Promise<unknown> = Reflect.get(source, recorded.call);
    const given = { getJob: [recorded.id], searchJobs: [{}] }[recorded.call] ?? [];
    for (const place of textsIn(sample)) {
      for (const text of ODD) {
        body = JSON.stringify(withText(sample, place, text));
        const answer = await call(...given).catch(() => undefined);
        const value =
          typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined;
        expect(tooLong(value), `${place.join('.')} ${text.slice(0, 2)}`).toEqual([]);
      }
    }
  });
});

describe('a text that is cut', () => {
  it('is marked, as long as its kind may be, and cuts no character in two', () => {
    expect(cutText('甲'.repeat(200), 'title')).toBe(`${'甲'.repeat(119)}…`);
    expect(cutText('甲'.repeat(120), 'title')).toBe('甲'.repeat(120));
    expect(cutText(`${'甲'.repeat(118)}😀😀`, 'title')).toBe(`${'甲'.repeat(118)}…`);
  });
});
