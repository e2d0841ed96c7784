import type { MyBooking } from '../../../domain/booking.ts';
import { BookingCard, type BookingCardSetting } from './BookingCard.tsx';
import { myBookings as texts } from './texts.ts';

interface Props extends BookingCardSetting {
  readonly bookings: readonly MyBooking[];
}

/** 我的预约: what comes next first, each with its ticket. */
export function MyBookings({ bookings, ...setting }: Props) {
  return (
    <section className="stack">
      <h3>{texts.list}</h3>
      <ul className="stack" aria-label={texts.list}>
        {bookings.map((booking) => (
          <li key={booking.id} className="card stack">
            <BookingCard booking={booking} {...setting} />
          </li>
        ))}
      </ul>
    </section>
  );
}
