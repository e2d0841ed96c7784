import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Day, dayInShanghai, timeInShanghai } from '../domain/calendar.ts';

/** Gives the current instant. A parameter everywhere, so that a test or a story can run on any day. */
export type Clock = () => Date;

interface Now {
  /** The city's, where the device's is wrong. */
  readonly clock: Clock;
  readonly day: Day;
  /** `HH:mm` in Shanghai. */
  readonly time: string;
  /** The clock of the device, for what only compares with itself. It is never another one. */
  readonly device: Clock;
  /** Milliseconds that the city is ahead of the device, 0 if the device is right. */
  readonly ahead: number;
}

const ClockContext = createContext<Now | undefined>(undefined);
const MINUTE = 60_000;

interface Props {
  /** The clock of the device. */
  readonly clock: Clock;
  /** Milliseconds that the city is ahead of the device. By default, the device is right. */
  readonly ahead?: number;
  readonly children: ReactNode;
}

/** Gives the day and the time to the components below. Updates both every minute. */
export function ClockProvider({ clock: device, ahead = 0, children }: Props) {
  const [instant, setInstant] = useState(device);
  useEffect(() => {
    const timer = setInterval(() => setInstant(device()), MINUTE);
    return () => clearInterval(timer);
  }, [device]);
  const clock = useMemo(() => (ahead === 0 ? device : () => later(device(), ahead)), [device, ahead]);
  const day = dayInShanghai(later(instant, ahead));
  const time = timeInShanghai(later(instant, ahead));
  const now = useMemo(() => ({ clock, day, time, device, ahead }), [clock, day, time, device, ahead]);
  return <ClockContext value={now}>{children}</ClockContext>;
}

const later = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);

/** @throws when used outside of a {@link ClockProvider} */
export function useClock(): Now {
  const now = use(ClockContext);
  if (!now) throw new Error('useClock needs a ClockProvider');
  return now;
}
