import { Button } from 'antd';
import { useState } from 'react';
import type { Booking, BookingAbout, MyBooking } from '../../../domain/booking.ts';
import type { Matter } from '../../../domain/matter.ts';
import type { SendOutcome } from '../../../domain/sendOutcome.ts';
import type { Station } from '../../../domain/station.ts';
import { Note } from '../../answer/Note.tsx';
import { ConfirmSheet } from '../../form/ConfirmSheet.tsx';
import { Ticket } from './Ticket.tsx';
import { slotText, myBookings as texts, ticket as ticketTexts, visitName } from './texts.ts';

type Cancel = (id: string) => Promise<SendOutcome<Booking>>;

/** What a card needs beside its booking. */
export interface BookingCardSetting {
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

/** One booking: what, when and where, what was changed of it, and its ticket. */
export function BookingCard({ booking, ...setting }: BookingCardSetting & { readonly booking: MyBooking }) {
  const { stations, now, matterOf, onMove, cancel, onRead } = setting;
  const { id, slot, change, ahead } = booking;
  const station = stations.find((one) => one.id === slot.stationId);
  const matter = matterOf(booking.about);
  const [what, when] = [visitName(slot), slotText(slot)];
  return (
    <>
      <h4>{what}</h4>
      <p className="figure">{when}</p>
      {matter && <p>{`${ticketTexts.about} ${matter.title}`}</p>}
      <p>{[station?.name, texts.state(booking)].filter(Boolean).join(' · ')}</p>
      {change && (
        <Note tone="soon" role="status">
          <p>{texts.changed[change]}</p>
          <Button onClick={() => onRead(id)}>{texts.read}</Button>
        </Note>
      )}
      {ahead && (
        <>
          <FoldedTicket booking={booking} station={station} now={now} matter={matter} />
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
    </>
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
