import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../src/city/reading/readRows.ts';
import { toFacets, toTown } from '../../../../src/city/sources/gateway/mappers.ts';
import { toStation } from '../../../../src/city/sources/gateway/stationMappers.ts';
import { WireJobPage, WireTown } from '../../../../src/city/sources/gateway/wire.ts';
import { WireStation } from '../../../../src/city/sources/gateway/wireStation.ts';

describe('towns and stations', () => {
  const town = { code: '310118001', name: '夏阳街道', place: { lng: 121.1, lat: 31.1, datum: 'WGS-84' } };

  it('drop a town without a point', async () => {
    const nowhere = { ...town, place: { lng: 0, lat: 0, datum: 'WGS-84' } };
    expect(await readRows(WireTown, [town, nowhere], toTown)).toEqual({
      records: [{ code: '310118001', name: '夏阳街道', point: { lng: 121.1, lat: 31.1 } }],
      dropped: [{ path: 'items[1]', reason: 'place is 0,0' }],
    });
  });

  it('a station needs hours that a clock can show', async () => {
    const station = { id: 's', name: '站点', town: '310118001', timetable: [] };
    const hours = (from: string, weekday: number) => ({
      ...station,
      timetable: [{ weekday, from, to: '11:00' }],
    });
    const rows = [station, hours('09:00', 1), hours('24:00', 1), hours('9:00', 1), hours('09:00', 0)].map(
      (row, nth) => ({ ...row, id: `s${nth}` }),
    );
    const { records, dropped } = await readRows(WireStation, rows, toStation);
    expect(records.map(({ timetable }) => timetable.length)).toEqual([0, 1]);
    expect(dropped.map(({ path }) => path)).toEqual([
      'items[2].timetable[0].from',
      'items[3].timetable[0].from',
      'items[4].timetable[0].weekday',
    ]);
  });
});

describe('what a station tells beside its hours', () => {
  const station = { id: 's', name: '站点', town: '310118001', timetable: [] };

  it('is left out row by row where it cannot be read, and named', async () => {
    const row = {
      ...station,
      services: ['expert', 'massage'],
      staff: ['职业指导师'],
      equipment: '查询机',
      notices: [
        { day: '2026-11-25', from: '9点', title: '宣讲', cancelled: true },
        { day: '2026-11-31', title: '没有这一天' },
        { title: '没有日子' },
        null,
      ],
      platforms: [{ name: '乐业上海', url: 'javascript:alert(1)' }, { url: 'https://city.example' }],
      cases: 'none',
      demonstration: 'yes',
    };
    const { records, flaws } = await readRows(WireStation, [row], toStation);
    expect(records).toEqual([
      {
        id: 's',
        name: '站点',
        townCode: '310118001',
        timetable: [],
        services: ['expert'],
        staff: ['职业指导师'],
        notices: [{ day: '2026-11-25', title: '宣讲', cancelled: true }],
        platforms: [{ name: '乐业上海' }],
      },
    ]);
    expect(flaws?.map(({ path }) => path)).toEqual([
      'items[0].notices[1]',
      'items[0].notices[2]',
      'items[0].notices[3]',
      'items[0].platforms[1]',
    ]);
  });

  it('is absent where the city says nothing', async () => {
    const { records, flaws } = await readRows(WireStation, [station], toStation);
    expect(records).toEqual([{ id: 's', name: '站点', townCode: '310118001', timetable: [] }]);
    expect(flaws).toBeUndefined();
  });
});

describe('the numbers beside the filters', () => {
  it('are those of known values', () => {
    const { facets } = WireJobPage.parse({
      items: [],
      total: 0,
      page: 1,
      pageSize: 20,
      facets: {
        town: [{ key: '310118001', name: null, count: 3 }],
        payBand: [
          { key: 'day', count: 2 },
          { key: 'week', count: 9 },
        ],
        ring: [
          { key: '865', count: 4 },
          { key: 'near', count: 9 },
        ],
      },
    });
    expect(toFacets(facets)).toEqual({
      towns: [{ value: '310118001', count: 3 }],
      payBands: [{ value: 'day', count: 2 }],
      rings: [{ metres: 865, count: 4 }],
    });
  });

  it('are none if the city sends no counts', () => {
    expect(toFacets(undefined)).toEqual({ rings: [] });
  });
});
