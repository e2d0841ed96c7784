import type { OtherDay, Sitting, Staffing } from '../../domain/timetable.ts';
import { shortDay, weekdayNames } from './day.texts.ts';
import { rangeText } from './range.texts.ts';

const bare = (time: string) => time.replace(/^0/, '');

/** 9:00–11:30、13:30–16:30 */
export const hoursText = (sittings: readonly Sitting[]): string =>
  sittings.map(({ from, to }) => rangeText(bare(from), bare(to))).join('、');

/** The weekdays with their hours: `[三, 9:00–11:30]`. */
export function weeklyHours(
  timetable: readonly Sitting[],
): readonly (readonly [weekday: string, hours: string])[] {
  const weekdays = [...new Set(timetable.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  return weekdays.map((weekday) => {
    const sittings = timetable.filter((sitting) => sitting.weekday === weekday);
    return [
      weekdayNames[weekday - 1] ?? '',
      hoursText([...sittings].sort((a, b) => a.from.localeCompare(b.from))),
    ];
  });
}

const todayIs: Readonly<Record<OtherDay, string>> = {
  appointment: '今天可预约',
  rest: '今天休息',
  over: '今天的坐班结束了',
};

export function staffingText(staffing: Staffing): string {
  if (staffing.kind === 'unknown') return '坐班时间未公布';
  const plan = staffing.sure ? '' : '（放假安排还没有公布，去之前请先问）';
  const hours = hoursText(staffing.sittings);
  if (staffing.kind === 'today') return `${staffing.now ? '正在坐班' : '今天坐班'} ${hours}${plan}`;
  return `${todayIs[staffing.today]}，下次坐班 ${shortDay(staffing.day)} ${hours}${plan}`;
}
