import { Button } from 'antd';
import type { Slot } from '../../domain/booking.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { slotText } from '../../ui/nouns/booking/texts.ts';
import { booking as texts } from './texts.ts';

interface Props {
  readonly slots: readonly Slot[];
  nameOf(stationId: string): string;
  onPick(slot: Slot): void;
}

/** Where a slot was just taken: the nearest free ones, one tap each. */
export function Nearest({ slots, nameOf, onPick }: Props) {
  return (
    <Note tone="soon" role="alert">
      <p>{texts.taken}</p>
      {slots.length === 0 ? (
        <p>{texts.noNearest}</p>
      ) : (
        <ul className="row bare" aria-label={texts.nearest}>
          {slots.map((slot) => (
            <li key={slot.id}>
              <Button className="wrapping" onClick={() => onPick(slot)}>
                {slotText(slot)} {nameOf(slot.stationId)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
