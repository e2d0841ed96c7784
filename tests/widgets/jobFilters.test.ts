import { describe, expect, it } from 'vitest';
import { blur } from '../../src/domain/place.ts';
import type { StartPoint } from '../../src/domain/startPoint.ts';
import { reachMetres } from '../../src/domain/travel.ts';
import {
  countSet,
  type Filters,
  measures,
  noFilters,
  sortOf,
  sortsFor,
  toQuery,
} from '../../src/widgets/jobs/filters/filters.ts';
import { aJob } from '../builders.ts';

const point = { lng: 121.114_08, lat: 31.153_94 };
const town: StartPoint = { kind: 'town', town: { code: '310118001', name: '夏阳街道', point } };
const here: StartPoint = { kind: 'here', place: blur(point) };
const filters = (parts: Partial<Filters>): Filters => ({ ...noFilters, ...parts });

describe('the query to the city', () => {
  it('asks for the newest jobs when nothing is set and there is no start point', () => {
    expect(toQuery(noFilters, undefined, 'walk')).toEqual({ sort: 'date' });
  });

  it('asks for the nearest jobs, counted in rings, when there is a start point', () => {
    expect(toQuery(noFilters, town, 'walk')).toEqual({
      near: point,
      rings: [
        reachMetres(5, 'walk'),
        reachMetres(10, 'walk'),
        reachMetres(15, 'walk'),
        reachMetres(30, 'walk'),
      ],
      sort: 'travel',
    });
    expect(toQuery(noFilters, here, 'ride').near).toEqual(blur(point));
  });

  it('contains the filters that are set, and no others', () => {
    const set = filters({ text: '保安', towns: ['310118001'], payBands: ['day'], sort: 'pay' });
    expect(toQuery(set, undefined, 'walk')).toEqual({
      text: '保安',
      towns: ['310118001'],
      payBands: ['day'],
      sort: 'pay',
    });
  });

  it('converts minutes to whole metres by the travel mode', () => {
    expect(toQuery(filters({ withinMinutes: 15 }), town, 'walk').withinMetres).toBe(865);
    expect(toQuery(filters({ withinMinutes: 15 }), town, 'ride').withinMetres).toBe(2307);
  });

  it('leaves out the minutes when there is no start point', () => {
    expect(toQuery(filters({ withinMinutes: 15 }), undefined, 'walk')).toEqual({ sort: 'date' });
  });
});

describe('the order of jobs', () => {
  it.each([
    [undefined, town, 'travel'],
    [undefined, undefined, 'date'],
    ['travel', undefined, 'date'],
    ['travel', here, 'travel'],
    ['pay', undefined, 'pay'],
    ['pay', town, 'pay'],
    ['date', town, 'date'],
  ] as const)('wanted as %s from %j is by %s', (sort, startPoint, expected) => {
    expect(sortOf(filters({ sort }), startPoint, false)).toBe(expected);
  });

  it('is by match only where there is a need to match', () => {
    const set = filters({ sort: 'match' });
    expect(sortOf(set, town, true)).toBe('match');
    expect(sortOf(set, town, false)).toBe('travel');
    expect(sortOf(set, undefined, false)).toBe('date');
    expect(sortsFor(undefined, true)).toEqual(['pay', 'date', 'match']);
    expect(sortsFor(town, false)).toEqual(['travel', 'pay', 'date']);
    expect(toQuery(set, town, 'walk').sort).toBe('travel');
  });
});

describe('a city whose jobs have no coordinates', () => {
  const none = { rings: [] };

  it('measures no way, so none is offered', () => {
    expect(measures({ jobs: [aJob({ place: undefined })], facets: none })).toBe(false);
  });

  it('is not one that found nothing, that counts by distance, or that has a place for a job', () => {
    expect(measures({ jobs: [], facets: none })).toBe(true);
    expect(measures({ jobs: [aJob({ place: point })], facets: none })).toBe(true);
    const rings = [{ metres: 865, count: 0 }];
    expect(measures({ jobs: [aJob({ place: undefined })], facets: { rings } })).toBe(true);
  });
});

describe('the number of filters', () => {
  it.each([
    [{}, 0],
    [{ text: '保安', sort: 'pay' }, 0],
    [{ towns: ['a', 'b'] }, 2],
    [{ payBands: ['day'], withinMinutes: 5 }, 2],
    [{ towns: ['a'], payBands: ['day', 'hour'], withinMinutes: 15, text: 'x' }, 4],
  ] as const)('of %j is %i', (parts, count) => {
    expect(countSet(filters(parts))).toBe(count);
  });
});
