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

  it('a station stays with the hours that a clock can show, and the others are told', async () => {
    const hours = (from: string, weekday: number, to = '11:00') => ({ weekday, from, to });
    const timetable = [
      hours('24:00', 1),
      hours('09:00', 1),
      hours('9:00', 1),
      hours('09:00', 0),
      hours('13:00', 2),
      null,
    ];
    const rows = [
      { id: 's0', name: '站点', town: '310118001', timetable },
      { id: 's1', name: '站点', town: '310118001', timetable: '周三上午' },
      { id: 's2', name: '站点', town: '310118001' },
    ];
    const { records, dropped, flaws } = await readRows(WireStation, rows, toStation);
    expect(dropped).toEqual([]);
    expect(records.map((one) => one.timetable)).toEqual([[hours('09:00', 1)], [], []]);
    expect(flaws?.map(({ path }) => path)).toEqual([
      'items[0].timetable[0]',
      'items[0].timetable[2]',
      'items[0].timetable[3]',
      'items[0].timetable[4]',
      'items[0].timetable[5]',
      'items[1].timetable',
    ]);
  });

  it('a station says once what the city sends twice, and it is told', async () => {
    const [sits, notice] = [
      { weekday: 1, from: '09:00', to: '11:00' },
      { day: '2026-11-23', title: '招聘会' },
    ];
    const row = {
      id: 's',
      name: '站点',
      town: '310118001',
      timetable: [sits, sits, { ...sits, to: '10:00' }],
      notices: [notice, { ...notice, from: '09:00' }, notice],
      services: ['expert', 'training', 'expert'],
      staff: ['专员', '专员'],
      equipment: ['查询机', '查询机 '],
    };
    const { records, flaws } = await readRows(WireStation, [row], toStation);
    expect(records).toMatchObject([
      { services: ['expert', 'training'], staff: ['专员'], equipment: ['查询机'] },
    ]);
    expect(records[0]?.timetable).toHaveLength(2);
    expect(records[0]?.notices).toHaveLength(2);
    expect(flaws?.map(({ path }) => path)).toEqual(['items[0].timetable[1]', 'items[0].notices[2]']);
  });

  it.each([
    ['of no datum', { lng: 121.1, lat: 31.1 }],
    ['in words', { lng: '121.1', lat: '31.1', datum: 'WGS-84' }],
    ['outside of the earth', { lng: 181, lat: 31.1, datum: 'WGS-84' }],
    ['as one text', '121.1,31.1'],
  ])('a station stays without coordinates %s, and it is told', async (_, place) => {
    const row = { id: 's', name: '站点', town: '310118001', timetable: [], place };
    const { records, dropped, flaws } = await readRows(WireStation, [row], toStation);
    expect(dropped).toEqual([]);
    expect(records).toEqual([{ id: 's', name: '站点', townCode: '310118001', timetable: [] }]);
    expect(flaws?.map(({ path }) => path)).toEqual(['items[0].place']);
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
      platforms: [
        { name: '乐业上海', url: 'javascript:alert(1)' },
        { url: 'https://city.example' },
        { name: '海纳百创', url: 'tel:12333' },
      ],
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
        platforms: [{ name: '乐业上海' }, { name: '海纳百创' }],
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
