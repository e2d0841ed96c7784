import { useQuery } from '@tanstack/react-query';
import type { Day, DayKind } from '../../domain/calendar.ts';

type KindOf = (day: Day) => DayKind;
const unknown: KindOf = () => 'unknown';

/**
 * Returns a function that finds holidays in the state's published plan. Every day is `unknown` until the table of
 * holidays has loaded, and in years whose plan is not in the library. The table loads when it is first needed.
 */
export function useDayKind(): KindOf {
  const { data } = useQuery({
    queryKey: ['holidays'],
    queryFn: loadKindOf,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? unknown;
}

/** Loads the table of holidays. */
export async function loadKindOf(): Promise<KindOf> {
  const { getDayDetail } = await import('chinese-days');
  /** The library reads the local date of an instant: noon, so that it is this day in every zone of a device. */
  const detailOf = (day: Day) => getDayDetail(`${day}T12:00`);
  /** The library names planned days `English,中文,days` and all other days by their weekday. */
  const planned = (day: Day) => detailOf(day).name.includes(',');
  const published = (year: string) => planned(`${year}-10-01`);
  return (day) => {
    if (!published(day.slice(0, 4))) return 'unknown';
    if (!planned(day)) return 'ordinary';
    return detailOf(day).work ? 'makeUp' : 'holiday';
  };
}
