import { Button } from 'antd';
import { useState } from 'react';
import type { Booking, BookingAbout, MyBooking, Slot } from '../../../domain/booking.ts';
import { type Day, type DayKind, dayInShanghai, timeInShanghai } from '../../../domain/calendar.ts';
import type { Matter } from '../../../domain/matter.ts';
import type { SendOutcome } from '../../../domain/sendOutcome.ts';
import type { Station } from '../../../domain/station.ts';
import { offTimetable, type Sitting } from '../../../domain/timetable.ts';
import { Note } from '../../answer/Note.tsx';
import { ConfirmSheet } from '../../form/ConfirmSheet.tsx';
import { hoursText } from '../../words/staffing.texts.ts';
import { Ticket } from './Ticket.tsx';
import { slotText, myBookings as texts, ticket as ticketTexts, visitName } from './texts.ts';

type Cancel = (id: string) => Promise<SendOutcome<Booking>>;

/** What a card needs beside its booking. */
export interface BookingCardSetting {
  readonly stations: readonly Station[];
  readonly now: Date;
  /** Finds what kind of day a day is. */
  kindOf(day: Day): DayKind;
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
  const { stations, now, kindOf, matterOf, onMove, cancel, onRead } = setting;
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
      {ahead && station && <OffTimetable slot={slot} timetable={station.timetable} kindOf={kindOf} />}
      {ahead && (
        <>
          <FoldedTicket booking={booking} station={station} now={now} matter={matter} />
          <div className="row">
            {onMove && change !== 'gone' && (
              <Button aria-label={texts.moveOf(what, when)} onClick={() => onMove(id)}>
                {texts.move}
              </Button>
            )}
            {cancel && change !== 'gone' && (
              <CancelButton id={id} label={texts.cancelOf(what, when)} cancel={cancel} />
            )}
          </div>
        </>
      )}
    </>
  );
}

interface OffProps {
  readonly slot: Slot;
  readonly timetable: readonly Sitting[];
  kindOf(day: Day): DayKind;
}

/** Says that the station is not there then, by its timetable of now. */
function OffTimetable({ slot: { start, end }, timetable, kindOf }: OffProps) {
  const [from, to] = [new Date(start), new Date(end)];
  const visit = { day: dayInShanghai(from), from: timeInShanghai(from), to: timeInShanghai(to) };
  const off = offTimetable(timetable, visit, kindOf);
  if (off === undefined) return null;
  return (
    <Note tone="soon" role="note">
      {off === 'rest' ? texts.rests : texts.otherHours(hoursText(off))}
    </Note>
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
