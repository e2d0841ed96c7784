import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Day, dayInShanghai, timeInShanghai } from '../domain/calendar.ts';

/** Gives the current instant. A parameter everywhere, so that a test or a story can run on any day. */
export type Clock = () => Date;

interface Now {
  readonly clock: Clock;
  readonly day: Day;
  /** `HH:mm` in Shanghai. */
  readonly time: string;
}

const ClockContext = createContext<Now | undefined>(undefined);
const MINUTE = 60_000;

/** Gives the day and the time to the components below. Updates both every minute. */
export function ClockProvider({ clock, children }: { clock: Clock; children: ReactNode }) {
  const [instant, setInstant] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setInstant(clock()), MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  const day = dayInShanghai(instant);
  const time = timeInShanghai(instant);
  const now = useMemo(() => ({ clock, day, time }), [clock, day, time]);
  return <ClockContext value={now}>{children}</ClockContext>;
}

/** @throws when used outside of a {@link ClockProvider} */
export function useClock(): Now {
  const now = use(ClockContext);
  if (!now) throw new Error('useClock needs a ClockProvider');
  return now;
}
