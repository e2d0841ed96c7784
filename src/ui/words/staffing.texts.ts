import type { Sitting, Staffing } from '../../domain/timetable.ts';
import { shortDay } from './day.texts.ts';

const hours = (sittings: readonly Sitting[]) => sittings.map(({ from, to }) => `${from}–${to}`).join('、');

export function staffingText(staffing: Staffing): string {
  if (staffing.kind === 'unknown') return '坐班时间未公布';
  const plan = staffing.sure ? '' : '（遇节假日不坐班，去之前请先问）';
  if (staffing.kind === 'today') return `今天有人坐班 ${hours(staffing.sittings)}${plan}`;
  return `下次坐班 ${shortDay(staffing.day)} ${hours(staffing.sittings)}${plan}`;
}
