import type * as z from 'zod/mini';
import type { WireStation } from '../../../src/city/sources/gateway/wire.ts';
import type { Weekday } from '../../../src/domain/calendar.ts';
import { inDatum, moved } from '../geo.ts';
import towns from './towns.json' with { type: 'json' };

type Station = z.input<typeof WireStation>;

/** How many stations a town has. By default, 1. */
const COUNTS: Readonly<Record<string, number>> = {
  夏阳街道: 3,
  盈浦街道: 3,
  香花桥街道: 2,
  朱家角镇: 2,
  赵巷镇: 2,
  徐泾镇: 3,
  华新镇: 2,
};

/** Each station of a town: its number, and its distance (metres) and direction (radians) from the town's point. */
const SPOTS = [
  { nth: '一', metres: 320, angle: 0.7 },
  { nth: '二', metres: 540, angle: 3.5 },
  { nth: '三', metres: 1450, angle: 5.2 },
] as const;

/** The fixed weekday of each station, in turn. */
const weekdays: readonly Weekday[] = [3, 1, 5, 2, 4];

/** Made-up stations in real towns. Their names and addresses say that they are samples. */
export const stations: readonly Station[] = towns.items
  .flatMap((town) => SPOTS.slice(0, COUNTS[town.name] ?? 1).map((spot) => ({ town, spot })))
  .map(({ town, spot }, index) => {
    const weekday = weekdays[index % weekdays.length] ?? 3;
    return {
      id: `sample-station-${index + 1}`,
      name: `${town.name}示例${spot.nth}站`,
      town: town.code,
      address: `示例地址：${town.name}示例路${(index + 1) * 8}号（示例数据）`,
      place: inDatum(moved(town.place, spot.metres, spot.angle), 'WGS-84'),
      // The national employment hotline, because a number of a made-up station would be invented.
      phone: spot.nth === '一' ? '12333' : null,
      timetable: [
        { weekday, from: '09:00', to: '11:30' },
        { weekday, from: '13:30', to: '16:30' },
      ],
    };
  });
