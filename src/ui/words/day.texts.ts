import { type Day, weekdayOf } from '../../domain/calendar.ts';
import type { Outage } from '../../domain/remote.ts';

const bare = (number: string) => String(Number(number));
export const weekdayNames = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** `2026-12-31` → 2026年12月31日 */
export function longDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${bare(month)}月${bare(date)}日`;
}

/** `2031-05` → 2031年5月 */
export function longMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${bare(number)}月`;
}

/** `今天 9:20`, `昨天 9:20`, `11月20日 9:20` */
export function whenText({ day, time, daysAgo }: Pick<Outage, 'day' | 'time' | 'daysAgo'>): string {
  const [, month = '', date = ''] = day.split('-');
  const near = ['今天', '昨天'][daysAgo];
  return `${near ?? `${bare(month)}月${bare(date)}日`} ${time.replace(/^0/, '')}`;
}

/** `2026-11-25` → 11月25日 周三 */
export function shortDay(day: Day): string {
  const [, month = '', date = ''] = day.split('-');
  return `${bare(month)}月${bare(date)}日 周${weekdayNames[weekdayOf(day) - 1]}`;
}
