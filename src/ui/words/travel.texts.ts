import type { TravelMode } from '../../domain/travel.ts';

export const modes: Readonly<Record<TravelMode, string>> = {
  walk: '步行',
  ride: '骑行',
  ebike: '电动车',
  transit: '公交',
};

const HOUR = 60;

export const travel = (mode: TravelMode, minutes: number) =>
  minutes > HOUR ? `${modes[mode]}要 1 小时以上（估算）` : `${modes[mode]}约 ${minutes} 分钟（估算）`;

/** Where a route service corrects the minutes of a list. */
export const byEstimate = '先后按估算的路程排，路线服务的时间会差几分钟。';
