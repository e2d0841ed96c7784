import { describe, expect, it } from 'vitest';
import { checkFields } from '../../../src/host/doctor/checkFields.ts';

const gateway = { kind: 'gateway', name: 'x', baseUrl: 'https://city.example', provides: [] };
/** Every field that is not a function. */
const right = {
  api: 1,
  city: { name: 'x', sources: [gateway], tokenOrigins: [] },
  auth: { getToken: true, refresh: true },
  region: { adcode: '310118001', name: 'x' },
  surface: 'pad',
  theme: { mode: 'dark', tokens: { brand: '#123456', radius: 4, fontFamily: 'serif' } },
  flags: { jobs: false, whatever: true },
  destination: { kind: 'job', id: '1' },
};

describe('of the fields of a context', () => {
  it('nothing is said when all are known, nor of names and of what a login service has besides', () => {
    expect(checkFields(right)).toEqual([]);
  });

  it.each([
    ['in the context', { ...right, surfaces: 'pad' }, 'surfaces', 'surface'],
    [
      'in the city',
      { ...right, city: { ...right.city, tokenOrigin: [] } },
      'city.tokenOrigin',
      'tokenOrigins',
    ],
    [
      'in a source',
      { ...right, city: { ...right.city, sources: [gateway, { ...gateway, provide: [] }] } },
      'city.sources[1].provide',
      'provides',
    ],
    ['in the theme', { ...right, theme: { Mode: 'dark' } }, 'theme.Mode', 'mode'],
    ['in its tokens', { ...right, theme: { tokens: { brnd: '#000' } } }, 'theme.tokens.brnd', 'brand'],
    [
      'in the destination',
      { ...right, destination: { kind: 'jobs', frehs: true } },
      'destination.frehs',
      'fresh',
    ],
    [
      'beside those of the login',
      { ...right, auth: { getToken: true, onLogin: true } },
      'auth.onLogin',
      'login',
    ],
  ])('one that is unknown %s is named with what was meant', (_, given, path, meant) => {
    expect(checkFields(given)).toMatchObject([
      {
        level: 'warn',
        code: 'context-unknown',
        seen: expect.stringContaining(`${path} is`),
        todo: `Write ${meant} if that is meant.`,
      },
    ]);
  });

  it('an unknown one without a similar name gets the list of known ones', () => {
    const [finding] = checkFields({ ...right, theme: { tokens: { primaryColour: '#000' } } });
    expect(finding?.todo).toBe('Known there: brand, radius, fontFamily.');
  });

  it.each([[undefined], [null], ['x'], [['x']], [{ city: 1, theme: null }], [{ city: { sources: {} } }]])(
    'nothing is said where %j is no context',
    (given) => {
      expect(checkFields(given)).toEqual([]);
    },
  );
});
