import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import {
  BOOKING_MATTERS,
  type Booking,
  type BookingAbout,
  type BookingOutcome,
  changeOf,
  inOrder,
  isAhead,
  type MyBooking,
  type Slot,
} from '../../domain/booking.ts';
import { Failure, toFailure } from '../../domain/failure.ts';
import type { Person } from '../../domain/person.ts';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import { useSender, useSendOnce } from './useSendOnce.ts';

const KEY = ['own bookings'];
/** Ids of what was booked here during the visit: a list that was asked for before may lack them. */
const FRESH = ['fresh bookings'];
const BOOK = 'book';

/** What the city lists. */
interface Listed {
  readonly rows: readonly Booking[];
  /** Whether it lists all, so that what it lacks is gone. */
  readonly isWhole: boolean;
}

export interface Bookings {
  /** What comes next first. */
  readonly all: readonly MyBooking[];
  /** Why the city could not list them; without a login it is not asked, which is no failure. */
  readonly failure: Failure | undefined;
  /** Asks the city again. */
  retry(): void;
  /** Books a slot. `undefined` where the city takes no bookings. */
  readonly book:
    | ((
        slot: Pick<Slot, 'id' | 'start'>,
        person: Person,
        about?: BookingAbout,
      ) => Promise<SendOutcome<BookingOutcome>>)
    | undefined;
  /** What was sent without an answer, by field: it can only be sent again as it was. `slotId` names the slot. */
  readonly pending: ((field: string) => string) | undefined;
  /** Moves a booking to another slot. `undefined` where the city moves none. */
  readonly move: ((id: string, slot: Slot) => Promise<SendOutcome<BookingOutcome>>) | undefined;
  /** Cancels one. `undefined` where the city cancels none. */
  readonly cancel: ((id: string) => Promise<SendOutcome<Booking>>) | undefined;
  /** The resident has read what the city changed. */
  acknowledge(id: string): void;
}

/**
 * The bookings of a person: of the city where it lists them, else as this device remembers them.
 *
 * @param personal whether the device belongs to one person, so that the city may be asked whose bookings it has
 */
export function useBookings(personal: boolean): Bookings {
  const { listBookings, book, moveBooking, cancelBooking } = useCity();
  const { clock, time } = useClock();
  const { value: own, change } = useOwn('bookings');
  const { sendOnce, pending } = useSendOnce(BOOK);
  const send = useSender();
  const client = useQueryClient();
  const asking = useAsking();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    enabled: asking && personal && listBookings !== undefined,
    retry: false,
    queryFn: async ({ signal }): Promise<Listed> => {
      const answer = await listBookings?.(signal);
      if (!answer) return { rows: [], isWhole: false };
      const { value, dropped, missing = [], closed = [], part } = answer;
      return { rows: value, isWhole: dropped.length + missing.length + closed.length === 0 && !part };
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `time` is the clock, by the minute
  const all = useMemo(() => {
    const now = clock();
    const listed = data?.rows ?? [];
    const kept = [...(own?.values() ?? [])].filter(({ id }) => !listed.some((one) => one.id === id));
    const fresh = client.getQueryData<ReadonlySet<string>>(FRESH);
    const isGone = (booking: Booking) =>
      data?.isWhole && isAhead(booking, now) && kept.includes(booking) && !fresh?.has(booking.id);
    return inOrder([...listed, ...kept], now).map((booking) => ({
      ...booking,
      // A city may keep no note of it; this device does.
      about: booking.about ?? own?.get(booking.id)?.about,
      ahead: isAhead(booking, now),
      change: isGone(booking) ? 'gone' : changeOf(own?.get(booking.id), booking),
    }));
  }, [own, data, clock, time, client]);

  const keep = useCallback(
    async (booking: Booking) => {
      client.setQueryData<ReadonlySet<string>>(FRESH, (before) => new Set(before).add(booking.id));
      client.setQueryData<Listed>(
        KEY,
        (before) =>
          before && { ...before, rows: [booking, ...before.rows.filter(({ id }) => id !== booking.id)] },
      );
      void client.invalidateQueries({ queryKey: ['slots'] });
      await change((before) => new Map(before).set(booking.id, booking));
      return booking;
    },
    [client, change],
  );
  const keepOutcome = useCallback(
    async (outcome: BookingOutcome, about?: BookingAbout): Promise<BookingOutcome> => {
      if (outcome.kind === 'booked') {
        const booking = { ...outcome.booking, about: outcome.booking.about ?? about };
        return { kind: 'booked', booking: await keep(booking) };
      }
      void client.invalidateQueries({ queryKey: ['slots'] });
      return outcome;
    },
    [keep, client],
  );

  const bookSlot = useCallback(
    (slot: Pick<Slot, 'id' | 'start'>, person: Person, about?: BookingAbout) =>
      sendOnce(
        { ...person, slotId: slot.id, start: slot.start, ...fieldsOf(about) },
        async ({ requestId, of }) => {
          if (!book) throw new Failure('unsupported');
          const who = { name: of('name'), phone: of('phone') };
          const matter = aboutOf(of);
          const draft = { requestId, slotId: of('slotId'), person: who, about: matter };
          return keepOutcome(await book(draft), matter);
        },
      ),
    [book, sendOnce, keepOutcome],
  );
  const move = useCallback(
    (id: string, slot: Slot) =>
      send(`move:${id}:${slot.id}`, { slotId: slot.id }, async ({ requestId, of }) => {
        if (!moveBooking) throw new Failure('unsupported');
        const about = own?.get(id)?.about;
        return keepOutcome(await moveBooking(id, of('slotId'), requestId), about);
      }),
    [moveBooking, send, keepOutcome, own],
  );
  const cancel = useCallback(
    (id: string) =>
      send(`cancel:${id}`, {}, async ({ requestId }) => {
        if (!cancelBooking) throw new Failure('unsupported');
        const cancelled = await cancelBooking(id, requestId);
        return keep({ ...cancelled, about: cancelled.about ?? own?.get(id)?.about });
      }),
    [cancelBooking, send, keep, own],
  );
  const acknowledge = useCallback(
    (id: string) => {
      const booking = data?.rows.find((one) => one.id === id);
      // What the city lists no more is read, and kept no longer.
      void change((before) => {
        const left = new Map(before);
        if (booking) left.set(id, booking);
        else left.delete(id);
        return left;
      });
    },
    [data, change],
  );
  const failure = error ? toFailure(error) : undefined;
  return {
    all,
    failure: failure?.kind === 'unauthorized' ? undefined : failure,
    retry: () => void refetch(),
    book: book && bookSlot,
    pending,
    move: moveBooking && move,
    cancel: cancelBooking && cancel,
    acknowledge,
  };
}

/** What a visit is about as the fields of its form, so that it is sent again as it was. */
const fieldsOf = (about: BookingAbout | undefined): Readonly<Record<string, string>> =>
  about === undefined ? {} : { matter: about.matter, matterId: about.id };

function aboutOf(of: (field: string) => string): BookingAbout | undefined {
  const matter = BOOKING_MATTERS.find((name) => name === of('matter'));
  const id = of('matterId');
  return matter && id !== '' ? { matter, id } : undefined;
}
