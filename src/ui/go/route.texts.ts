import type { Route, TravelMode } from '../../domain/travel.ts';
import { modes } from '../words/travel.texts.ts';

const HOUR = 60;
const KILOMETRE = 1000;

/** No line breaks before the unit. */
const length = (metres: number) =>
  metres < KILOMETRE
    ? `，${Math.ceil(metres / 10) * 10}\u00A0米`
    : `，${Math.round(metres / (KILOMETRE / 10)) / 10}\u00A0公里`;

/** What a route service says of a way. It names the service, as an estimate is named 估算. */
export const routed = (mode: TravelMode, { minutes, metres }: Route) =>
  `${modes[mode]}${minutes > HOUR ? '要 1 小时以上' : ` ${minutes} 分钟`}${metres === undefined ? '' : length(metres)}（路线服务）`;
