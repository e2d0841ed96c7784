import type { ClockGap } from '../../domain/cityTime.ts';

const units: Readonly<Record<ClockGap['unit'], string>> = { minutes: '分钟', hours: '小时', days: '天' };
const ways: Readonly<Record<ClockGap['deviceIs'], string>> = { ahead: '快了', behind: '慢了' };

/** How far the clock is off. */
export const clockAway = ({ deviceIs, count, unit }: ClockGap): string =>
  `${ways[deviceIs]}大约 ${count} ${units[unit]}`;

/** Says how far the clock is off, and that the screen does not go by it. */
export const clockIsOff = (gap: ClockGap): string =>
  `这台设备的时间比城市的${clockAway(gap)}，这里按城市的时间算。`;
