import { clockGap } from '../../domain/cityTime.ts';
import { clockIsOff } from './ClockNote.texts.ts';
import { Note } from './Note.tsx';

interface Props {
  /** Milliseconds that the city is ahead of the device. */
  readonly ahead: number;
}

/** Says on a screen where time decides that the device's clock is wrong. Renders nothing where it is right. */
export function ClockNote({ ahead }: Props) {
  const gap = clockGap(ahead);
  return gap && <Note role="note">{clockIsOff(gap)}</Note>;
}
