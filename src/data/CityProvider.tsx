import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Day, dayInShanghai, timeInShanghai } from '../domain/calendar.ts';
import type { CityApi } from '../domain/cityApi.ts';

/** Tells the time. It is given from outside, so that a test or a story can live on a day of its own. */
export type Clock = () => Date;

interface City {
  readonly api: CityApi;
  readonly day: Day;
  /** `HH:mm` in Shanghai. */
  readonly time: string;
}

const CityContext = createContext<City | undefined>(undefined);
const MINUTE = 60_000;

/** Gives the hooks of this room their city and their time. */
export function CityProvider({ api, clock, children }: { api: CityApi; clock: Clock; children: ReactNode }) {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  const day = dayInShanghai(now);
  const time = timeInShanghai(now);
  const city = useMemo(() => ({ api, day, time }), [api, day, time]);
  return <CityContext value={city}>{children}</CityContext>;
}

/** @throws when used outside of a {@link CityProvider} */
export function useCity(): City {
  const city = use(CityContext);
  if (!city) throw new Error('useCity needs a CityProvider');
  return city;
}
