import type { Instant } from './booking.ts';

/** 现场招聘, 直播带岗, 线上面试, 宣讲. */
export const EVENT_KINDS = ['jobFair', 'liveStream', 'onlineInterview', 'talk'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** 招聘活动. */
export interface CityEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly start: Instant;
  readonly end: Instant;
  readonly townCode?: string;
  readonly address?: string;
  /** The page to watch or join the event online; http(s) only. */
  readonly url?: string;
  readonly description: readonly string[];
  readonly left?: number;
}
