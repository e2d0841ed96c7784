import { Button } from 'antd';
import { useState } from 'react';
import { useClock } from '../../data/ClockProvider.tsx';
import { useUnkept } from '../../data/own/useUnkept.ts';
import type { Bookings } from '../../data/send/useBookings.ts';
import {
  type BookingAbout,
  type BookingOutcome,
  clashOf,
  type MyBooking,
  type Slot,
  VISIT_KINDS,
  type VisitKind,
} from '../../domain/booking.ts';
import type { Matter } from '../../domain/matter.ts';
import type { Station } from '../../domain/station.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { ConfirmSheet } from '../../ui/form/ConfirmSheet.tsx';
import { AboutPart } from '../../ui/nouns/booking/AboutPart.tsx';
import { Ticket } from '../../ui/nouns/booking/Ticket.tsx';
import { slotText, visits } from '../../ui/nouns/booking/texts.ts';
import { BookSheet } from './BookSheet.tsx';
import { Nearest } from './Nearest.tsx';
import { SlotPicker } from './SlotPicker.tsx';
import { StationChoice } from './StationChoice.tsx';
import { booking as texts } from './texts.ts';

interface Props {
  readonly own: Bookings;
  /** The nearest first; at least one. */
  readonly stations: readonly [Station, ...Station[]];
  readonly station?: string;
  readonly visit?: VisitKind;
  /** The booking that gets another time. By default, a new one is made. */
  readonly moves?: MyBooking;
  /** What the visit is about. By default, nothing is named. */
  readonly about?: BookingAbout;
  matterOf(about: BookingAbout | undefined): Matter | undefined;
  onMoved(): void;
}

/** What, where and when; then who. */
export function BookForm({
  own,
  stations,
  station: first,
  visit: wanted,
  moves,
  about,
  matterOf,
  onMoved,
}: Props) {
  const { clock } = useClock();
  const unkept = useUnkept('bookings');
  const [visit, setVisit] = useState<VisitKind>(moves?.slot.kind ?? wanted ?? 'assistance');
  const [stationId, setStationId] = useState(moves?.slot.stationId ?? first);
  const [slot, setSlot] = useState<Slot>();
  const [outcome, setOutcome] = useState<BookingOutcome>();
  const station = stations.find(({ id }) => id === stationId) ?? stations[0];
  const nameOf = (id: string) => stations.find((one) => one.id === id)?.name ?? station.name;
  const { move } = own;
  const close = () => setSlot(undefined);
  const settle = (answer: BookingOutcome) => {
    setOutcome(answer);
    if (moves && answer.kind === 'booked') onMoved();
  };
  const pick = (picked: Slot) => {
    setOutcome(undefined);
    setSlot(picked);
  };
  const clash =
    slot &&
    clashOf(
      slot,
      own.all.filter(({ id }) => id !== moves?.id),
    );
  return (
    <div className="stack">
      <FocusBox key={outcome?.kind} takesFocus={outcome !== undefined}>
        {outcome?.kind === 'booked' && (
          <div className="stack">
            <Note role="status">{texts.booked}</Note>
            <NotKept unkept={unkept} />
            <Ticket
              booking={outcome.booking}
              station={stations.find(({ id }) => id === outcome.booking.slot.stationId)}
              now={clock()}
              matter={matterOf(outcome.booking.about)}
            />
          </div>
        )}
        {outcome?.kind === 'taken' && <Nearest slots={outcome.nearest} nameOf={nameOf} onPick={pick} />}
      </FocusBox>
      {own.pending && !slot && <Unanswered own={own} pending={own.pending} onOutcome={settle} />}
      {!outcome && <AboutPart matter={matterOf(moves?.about ?? about)} />}
      {!moves && (
        <>
          <ChoiceChips
            legend={texts.service}
            pick="one"
            choices={VISIT_KINDS.map((kind) => ({ value: kind, label: visits[kind].name }))}
            chosen={[visit]}
            onChange={([kind]) => kind && setVisit(kind)}
          />
          <p>{visits[visit].about}</p>
        </>
      )}
      <StationChoice stations={stations} chosen={station} onChange={setStationId} />
      <SlotPicker key={`${station.id} ${visit}`} stationId={station.id} visit={visit} onPick={pick} />
      {slot && moves && move && (
        <ConfirmSheet
          texts={{ ...texts.movingTo, means: texts.movingTo.means(slotText(slot)) }}
          act={() => move(moves.id, slot)}
          onDone={settle}
          onClose={close}
        />
      )}
      {slot && !moves && own.book && (
        <BookSheet
          slot={slot}
          station={nameOf(slot.stationId)}
          clash={clash && slotText(clash.slot)}
          about={about}
          matter={matterOf(about)?.title}
          book={own.book}
          pending={own.pending}
          onOutcome={settle}
          onClose={close}
        />
      )}
    </div>
  );
}

interface UnansweredProps {
  readonly own: Bookings;
  readonly pending: NonNullable<Bookings['pending']>;
  onOutcome(outcome: BookingOutcome): void;
}

/** A booking whose answer was lost, perhaps before a reload: the resident may send it again as it was. */
function Unanswered({ own: { book }, pending, onOutcome }: UnansweredProps) {
  const [busy, setBusy] = useState(false);
  if (!book) return null;
  const again = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await book(
      { id: pending('slotId'), start: pending('start') },
      { name: pending('name'), phone: pending('phone') },
    );
    setBusy(false);
    if (outcome.kind === 'sent') onOutcome(outcome.answer);
  };
  return (
    <Note tone="soon" role="status">
      <p>{texts.pending(pending('start'))}</p>
      <Button aria-disabled={busy} onClick={() => void again()}>
        {busy ? texts.busy : texts.pendingAgain}
      </Button>
    </Note>
  );
}
