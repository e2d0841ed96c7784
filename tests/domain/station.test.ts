import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/domain/job.ts';
import { startPlace } from '../../src/domain/startPoint.ts';
import { byDistance } from '../../src/domain/station.ts';
import { aJob, aStation } from '../builders.ts';

const at = (lat: number) => ({ lng: 121.1, lat });
const near = aStation({ id: 'near', place: at(31.16) });
const far = aStation({ id: 'far', place: at(31.25) });
const nowhere = aStation({ id: 'nowhere' });
const ids = (stations: readonly { id: string }[]) => stations.map(({ id }) => id);

describe('stations', () => {
  it('are sorted with the nearest first, and those without a place last', () => {
    expect(ids(byDistance([nowhere, far, near], at(31.15)))).toEqual(['near', 'far', 'nowhere']);
    expect(ids(byDistance([near, nowhere, far], at(31.26)))).toEqual(['far', 'near', 'nowhere']);
  });

  it('without a place stay in their order', () => {
    const other = aStation({ id: 'other' });
    expect(ids(byDistance([other, nowhere, near], at(31.15)))).toEqual(['near', 'other', 'nowhere']);
  });

  it('are sorted in a new list, and the given list stays as it was', () => {
    const given = [far, near];
    byDistance(given, at(31.15));
    expect(ids(given)).toEqual(['far', 'near']);
  });
});

describe('the start point', () => {
  it('is the point of the town, or the position of the resident', () => {
    const town = { code: '310118001', name: '夏阳街道', point: at(31.15) };
    expect(startPlace({ kind: 'town', town })).toEqual(at(31.15));
    expect(startPlace({ kind: 'here', place: at(31.2) })).toEqual(at(31.2));
  });
});

describe('an ad', () => {
  it('is open through its last day, and always when it has none', () => {
    const ad = aJob({ validUntil: '2026-12-31' });
    expect(isOpen(ad, '2026-12-31')).toBe(true);
    expect(isOpen(ad, '2027-01-01')).toBe(false);
    expect(isOpen(aJob(), '2099-01-01')).toBe(true);
  });
});
