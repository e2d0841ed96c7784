import type { Bookings } from '../../data/send/useBookings.ts';
import type { BookingAbout, BookingOutcome, Slot } from '../../domain/booking.ts';
import { PersonSheet } from '../../ui/form/PersonSheet.tsx';
import { slotText, visitName } from '../../ui/nouns/booking/texts.ts';
import { booking as texts } from './texts.ts';

interface Props {
  readonly slot: Slot;
  /** The name of the station. */
  readonly station: string;
  /** When the resident has booked something else, if it is at the same time. */
  readonly clash: string | undefined;
  readonly about: BookingAbout | undefined;
  /** What it is called. */
  readonly matter: string | undefined;
  readonly book: NonNullable<Bookings['book']>;
  readonly pending: Bookings['pending'];
  onOutcome(outcome: BookingOutcome): void;
  onClose(): void;
}

/** The last step of a booking: name and number, with the consent to send them. */
export function BookSheet({ slot, station, clash, about, matter, book, pending, onOutcome, onClose }: Props) {
  const to = texts.to(station, [visitName(slot), matter].filter(Boolean).join('：'));
  return (
    <PersonSheet
      texts={{
        title: texts.confirmTitle(slotText(slot)),
        form: texts.form,
        to: clash === undefined ? to : `${to}${texts.clash(clash)}`,
        consent: texts.consent,
        send: texts.send,
        sent: texts.booked,
        unknown: texts.unknown,
      }}
      send={(person) => book(slot, person, about)}
      pending={pending}
      onSent={onOutcome}
      onClose={onClose}
    />
  );
}
