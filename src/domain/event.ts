import type { Instant } from './booking.ts';
import type { Offer } from './signUp.ts';

/** 现场招聘, 直播带岗, 线上面试, 宣讲, 路演. */
export const EVENT_KINDS = ['jobFair', 'liveStream', 'onlineInterview', 'talk', 'roadshow'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** 招聘活动. */
export interface CityEvent extends Offer {
  readonly kind: EventKind;
  readonly start: Instant;
  readonly end: Instant;
  /** The station where it is. By default, it is elsewhere or online. */
  readonly stationId?: string;
  /** The page to watch or join the event online; http(s) only. */
  readonly url?: string;
  /** Who will be there, by name. */
  readonly employers: readonly string[];
}
