import type { CityEvent } from './event.ts';

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
