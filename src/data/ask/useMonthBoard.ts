import { addDays, type Day } from '../../domain/calendar.ts';
import { addMonths, type Month } from '../../domain/month.ts';
import { type MonthBoard, monthBoard } from '../../domain/monthBoard.ts';
import type { Remote } from '../../domain/remote.ts';
import type { Station } from '../../domain/station.ts';
import { useClock } from '../ClockProvider.tsx';
import { useDayKind } from './useDayKind.ts';
import { useEvents } from './useEvents.ts';
import { useSlots } from './useSlots.ts';

/** The board as far as it is known. */
export interface KnownBoard extends MonthBoard {
  /** Whether events or visits are missing because the city did not answer. */
  readonly partial: boolean;
}

/** 每月信息栏 of a station, with its events and the visits that can be booked there from today on. */
export function useMonthBoard(station: Station, month: Month): KnownBoard {
  const { day: today } = useClock();
  const events = useEvents();
  const slots = useSlots({ stationId: station.id, ...daysOf(month, today) });
  const board = monthBoard(station, month, useDayKind(), { events: known(events), slots: known(slots) });
  return { ...board, partial: isMissing(events) || isMissing(slots) };
}

/** The days of a month that are not over; all days of a month that is. */
function daysOf(month: Month, today: Day): { readonly from: Day; readonly to: Day } {
  const [first, last] = [`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)];
  return { from: first < today && today <= last ? today : first, to: last };
}

const known = <T>(asked: Remote<readonly T[]>): readonly T[] =>
  asked.state === 'ready' ? asked.answer.value : [];

const isMissing = (asked: Remote<unknown>): boolean =>
  asked.state === 'failed' && asked.failure.kind !== 'unsupported';
