import { useQuery } from '@tanstack/react-query';
import type { Day, DayKind } from '../../domain/calendar.ts';

type KindOf = (day: Day) => DayKind;
const unknown: KindOf = () => 'unknown';

/**
 * Tells holidays by the state's published plan. By default, and for years whose plan the library does not know yet,
 * every day is `unknown`. The table of holidays is loaded when first needed.
 */
export function useDayKind(): KindOf {
  const { data } = useQuery({
    queryKey: ['holidays'],
    queryFn: loadKindOf,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? unknown;
}

async function loadKindOf(): Promise<KindOf> {
  const { getDayDetail } = await import('chinese-days');
  /** Names of planned days are `English,中文,days`; other days are named after the weekday. */
  const planned = (day: Day) => getDayDetail(day).name.includes(',');
  const published = (year: string) => planned(`${year}-10-01`);
  return (day) => {
    if (!published(day.slice(0, 4))) return 'unknown';
    return planned(day) && !getDayDetail(day).work ? 'holiday' : 'ordinary';
  };
}
