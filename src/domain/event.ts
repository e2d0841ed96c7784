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

/** How long before the start people may join online, in milliseconds: a quarter of an hour. */
export const JOIN_EARLY_MS = 15 * 60_000;

/** Where an event stands: `soon` from the quarter of an hour before it begins. */
export type EventState = 'cancelled' | 'ahead' | 'soon' | 'running' | 'over';

export function eventState({ start, end, cancelled }: CityEvent, now: Date): EventState {
  const at = now.getTime();
  if (Date.parse(end) <= at) return 'over';
  if (cancelled) return 'cancelled';
  if (Date.parse(start) <= at) return 'running';
  return at >= Date.parse(start) - JOIN_EARLY_MS ? 'soon' : 'ahead';
}

/** Events that are not over, the earliest first, then those that are over, the latest first. */
export function byTime(events: readonly CityEvent[], now: Date): readonly CityEvent[] {
  const timed = events.map((event) => ({
    event,
    at: Date.parse(event.start),
    isOver: eventState(event, now) === 'over',
  }));
  const ahead = timed.filter(({ isOver }) => !isOver).sort((a, b) => a.at - b.at);
  const over = timed.filter(({ isOver }) => isOver).sort((a, b) => b.at - a.at);
  return [...ahead, ...over].map(({ event }) => event);
}
