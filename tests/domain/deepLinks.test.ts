import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../src/domain/deepLinks.ts';
import { knownChoices } from '../../src/domain/jobFilters.ts';
import { type Destination, isLinked, SCREEN_KINDS } from '../../src/domain/screens.ts';

const screens: readonly Destination[] = [
  { kind: 'home' },
  { kind: 'jobs' },
  { kind: 'policies' },
  { kind: 'guidance' },
  { kind: 'stations' },
  { kind: 'job', id: 'j-1' },
  { kind: 'policy', id: '沪人社规〔2022〕8号' },
  { kind: 'procedure', id: 'a/b?c#d%e f' },
];

describe('a link to a screen', () => {
  it.each(screens)('opens %j again, alone and in an https URL', (screen) => {
    const link = linkTo(screen) ?? '';
    expect(readLink(link)).toEqual(screen);
    const inPage = link.replace('service-circle:', 'https://city.example/app?x=1#/service-circle/');
    expect(readLink(inPage)).toEqual(screen);
  });

  it('opens its screen with any id', () => {
    const visible = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(visible, (id) => {
        const screen: Destination = { kind: 'job', id };
        const link = linkTo(screen);
        if (link !== undefined) expect(readLink(link)).toEqual(screen);
      }),
    );
  });

  it('uses only characters that every QR reader supports', () => {
    expect(linkTo({ kind: 'job', id: 'a/b 号' })).toBe('service-circle:job/a%2Fb%20%E5%8F%B7');
  });

  it("leaves out what is a person's own", () => {
    expect(linkTo({ kind: 'booking', moves: 'b-1' })).toBe('service-circle:booking');
    expect(linkTo({ kind: 'benefits', given: { age: 52 } })).toBe('service-circle:benefits');
    expect(linkTo({ kind: 'jobs', words: '保洁 13912345678' })).toBe('service-circle:jobs');
  });

  const personal = SCREEN_KINDS.filter((kind) => !isLinked(kind));
  it.each(personal)('is never one to what is a person’s own: %s', (kind) => {
    expect(readLink(`service-circle:${kind}`)).toBeUndefined();
    expect(readLink(`https://city.example/#/service-circle/${kind}`)).toBeUndefined();
  });

  it('may have an id of two hundred characters', () => {
    const screen = { kind: 'job', id: 'x'.repeat(200) } as const;
    expect(readLink(linkTo(screen) ?? '')).toEqual(screen);
  });

  it.each(['', '\uD800', 'a\u0000b', 'x'.repeat(201)])('is not made for the id %j', (id) => {
    expect(linkTo({ kind: 'job', id })).toBeUndefined();
  });
});

describe('a link to a list', () => {
  it.each<Destination>([
    { kind: 'jobs', fresh: true, words: '夜班 保安 & 门卫=?#' },
    { kind: 'jobs', fresh: true, within: { minutes: 15, mode: 'ebike' }, town: '310118001' },
    {
      kind: 'jobs',
      fresh: true,
      choices: { towns: ['310118102'], tags: ['meals', 'lodging'], publishers: ['示例数据·岗位库, 二'] },
    },
    { kind: 'policies', words: '失业金' },
    { kind: 'training', only: ['free', 'near'] },
    { kind: 'events', kinds: ['jobFair', 'talk'] },
  ])('shows the same list again: %j', (list) => {
    const link = linkTo(list) ?? '';
    expect(link).toMatch(/^service-circle:\w+\?[\w%&=*+.-]+$/);
    expect(readLink(link)).toEqual(list);
    expect(readLink(link.replace('service-circle:', 'https://city.example/app#/service-circle/'))).toEqual(
      list,
    );
  });

  it('is short', () => {
    const choices = { tags: ['meals'], payLeasts: ['month:5000'] } as const;
    const list = { kind: 'jobs', words: '夜班保安', choices, within: { minutes: 15, mode: 'walk' } } as const;
    expect(linkTo({ ...list, town: '310118001' })?.length).toBeLessThan(150);
  });

  it('may set twenty values of a filter', () => {
    const choices = { tags: Array.from({ length: 20 }, () => 'meals') };
    expect(readLink(linkTo({ kind: 'jobs', choices }) ?? '')).toEqual({ kind: 'jobs', fresh: true, choices });
  });

  it('clears what was set before, and nothing else when it says nothing', () => {
    expect(readLink('service-circle:jobs?')).toEqual({ kind: 'jobs', fresh: true });
    expect(readLink('service-circle:jobs')).toEqual({ kind: 'jobs' });
  });

  it.each([
    'tags=pets&sex=f&__proto__=x&constructor=y&within=0-walk&within=x',
    'within=15-fly&town=3101&town=abc',
    'within=999-walk&town=310118001000',
    `q=${'长'.repeat(61)}&tags=%E5%8F`,
    'q=a%00b&towns=%E2%80%AEx&publishers=',
    'q=%E4%BF%9D%E6%B4%8113912345678',
    `${'tags=meals&'.repeat(21)}`,
    `q=保洁&${'x'.repeat(2001)}`,
  ])('leaves out what is unknown, wrong or of a person: %s', (query) => {
    const list = readLink(`service-circle:jobs?${query}`);
    const { words, within, town, choices = {} } = list?.kind === 'jobs' ? list : { words: 'another screen' };
    expect({ words, within, town, ...knownChoices(choices) }).toEqual({});
  });
});

describe('a scanned text', () => {
  it('may have blanks around it and a scheme in capitals', () => {
    expect(readLink(' SERVICE-CIRCLE:job/1\n')).toEqual({ kind: 'job', id: '1' });
  });

  it.each([
    '',
    'hello',
    'service-circle:',
    'service-circle:job',
    'service-circle:job/',
    'service-circle:job/1/2',
    'service-circle:jobs/1',
    'service-circle:stations/',
    'service-circle:shop/1',
    'service-circle:__proto__',
    'service-circle:constructor/1',
    'service-circle:job/%',
    'service-circle:job/%E5%8F',
    'service-circle:job/%00',
    'service-circle:job/%E2%80%AEx',
    'service-circle:job/%0Aalert',
    `service-circle:job/${'x'.repeat(201)}`,
    'service-circle://job/1',
    'javascript:alert(1)#/service-circle/job/1',
    'data:text/html,#/service-circle/job/1',
    'http://city.example/#/service-circle/job/1',
    'https://city.example/service-circle/job/1',
    'https://city.example/#service-circle/job/1',
    'https://city.example/?x=#/service-circle/job/1/2',
    'https://',
  ])('%j leads nowhere', (text) => {
    expect(readLink(text)).toBeUndefined();
  });

  it('never throws', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => `service-circle:job/${text}`),
      fc.string({ unit: 'binary' }).map((text) => `https://a.example/#/service-circle/${text}`),
      fc.string({ unit: 'binary' }).map((text) => `service-circle:jobs?q=${text}&tags=${text}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        readLink(text);
      }),
    );
  });
});
