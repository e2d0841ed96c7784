import { Button } from 'antd';
import { useState } from 'react';
import type { Booking, BookingAbout, BookingChange } from '../../../domain/booking.ts';
import type { Matter } from '../../../domain/matter.ts';
import type { SendOutcome } from '../../../domain/sendOutcome.ts';
import type { Station } from '../../../domain/station.ts';
import { Note } from '../../answer/Note.tsx';
import { ConfirmSheet } from '../../form/ConfirmSheet.tsx';
import { Ticket } from './Ticket.tsx';
import { slotText, myBookings as texts, ticket as ticketTexts, visitName } from './texts.ts';

type Mine = Booking & { readonly change?: BookingChange; readonly ahead: boolean };
type Cancel = (id: string) => Promise<SendOutcome<Booking>>;

interface Props {
  readonly bookings: readonly Mine[];
  readonly stations: readonly Station[];
  readonly now: Date;
  /** Finds what a visit is about. */
  matterOf(about: BookingAbout | undefined): Matter | undefined;
  /** Opens the slots for another time. Absent where the city moves none. */
  readonly onMove: ((id: string) => void) | undefined;
  /** Absent where the city cancels none. */
  readonly cancel: Cancel | undefined;
  onRead(id: string): void;
}

/** 我的预约: what comes next first, each with its ticket. */
export function MyBookings({ bookings, stations, now, matterOf, onMove, cancel, onRead }: Props) {
  return (
    <section className="stack">
      <h3>{texts.list}</h3>
      <ul className="stack" aria-label={texts.list}>
        {bookings.map((booking) => {
          const { id, slot, change, ahead } = booking;
          const station = stations.find((one) => one.id === slot.stationId);
          const [what, when] = [visitName(slot), slotText(slot)];
          return (
            <li key={id} className="card stack">
              <h4>{what}</h4>
              <p className="figure">{when}</p>
              {matterOf(booking.about) && <p>{`${ticketTexts.about} ${matterOf(booking.about)?.title}`}</p>}
              <p>{[station?.name, texts.state(booking)].filter(Boolean).join(' · ')}</p>
              {change && (
                <Note tone="soon" role="status">
                  <p>{texts.changed[change]}</p>
                  <Button onClick={() => onRead(id)}>{texts.read}</Button>
                </Note>
              )}
              {ahead && (
                <>
                  <FoldedTicket
                    booking={booking}
                    station={station}
                    now={now}
                    matter={matterOf(booking.about)}
                  />
                  <div className="row">
                    {onMove && (
                      <Button aria-label={texts.moveOf(what, when)} onClick={() => onMove(id)}>
                        {texts.move}
                      </Button>
                    )}
                    {cancel && <CancelButton id={id} label={texts.cancelOf(what, when)} cancel={cancel} />}
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface FoldedProps {
  readonly booking: Booking;
  readonly station: Station | undefined;
  readonly now: Date;
  readonly matter: Matter | undefined;
}

function FoldedTicket(props: FoldedProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? ticketTexts.hide : ticketTexts.show}
        </Button>
      </div>
      {open && <Ticket {...props} />}
    </>
  );
}

/** Asks once more before it cancels. */
function CancelButton({ id, label, cancel }: { id: string; label: string; cancel: Cancel }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={label} onClick={() => setOpen(true)}>
        {texts.cancel}
      </Button>
      {open && (
        <ConfirmSheet
          texts={{ ...texts.cancelling, title: label }}
          act={() => cancel(id)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
