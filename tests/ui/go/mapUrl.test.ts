import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../../src/domain/place.ts';
import { TRAVEL_MODES } from '../../../src/domain/travel.ts';
import { mapUrl } from '../../../src/ui/go/mapUrl.ts';

const town = { lng: 121.11408, lat: 31.15394 };
const read = (name: string, mode: (typeof TRAVEL_MODES)[number] = 'walk') => {
  const url = new URL(mapUrl(town, name, mode));
  const [lng, lat, ...named] = url.searchParams.get('to')?.split(',') ?? [];
  return { url, at: { lng: Number(lng), lat: Number(lat) }, named };
};

describe('the address of a way in a map', () => {
  it('names the point in the datum of the map, which is about 490 m from the true one', () => {
    const { url, at } = read('夏阳街道站');
    expect(url.origin + url.pathname).toBe('https://uri.amap.com/navigation');
    expect(url.searchParams.get('coordinate')).toBe('gaode');
    const [lng, lat] = gcoord.transform([at.lng, at.lat], gcoord.GCJ02, gcoord.WGS84);
    expect(metresBetween({ lng, lat }, town)).toBeLessThan(1);
    expect(metresBetween(at, town)).toBeGreaterThan(400);
  });

  it.each([
    ['walk', 'walk'],
    ['ride', 'ride'],
    ['ebike', 'ride'],
    ['transit', 'bus'],
  ] as const)('leads %s as %s', (mode, said) => {
    expect(read('站', mode).url.searchParams.get('mode')).toBe(said);
  });

  it.each(['张江,一号 & 店', 'a=b#c?d', '100% “好”', 'x'.repeat(500), '😀'.repeat(40), ''])(
    'carries the name %j whole and as one part',
    (name) => {
      const { named } = read(name);
      expect(named).toHaveLength(1);
      const wanted = [...name.replaceAll(',', '，')].slice(0, 24).join('');
      expect(named[0]).toBe(wanted);
    },
  );

  it('carries half a sign as the sign for what cannot be read', () => {
    expect(read('\ud800坏').named).toEqual(['\ufffd坏']);
  });

  it('is an address for every name and place, without a plus sign', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(180), degrees(85), fc.string({ unit: 'binary' }), (lng, lat, name) => {
        const url = mapUrl({ lng, lat }, name, 'walk');
        expect(URL.canParse(url)).toBe(true);
        expect(url).not.toContain('+');
        expect(url).not.toContain('NaN');
      }),
    );
  });

  it('holds nothing of the start point', () => {
    for (const mode of TRAVEL_MODES)
      expect([...read('站', mode).url.searchParams.keys()]).not.toContain('from');
  });
});
