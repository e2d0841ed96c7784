import type {
  ContributionMonth,
  FlexibleContribution,
} from '../../../domain/calculators/flexibleContribution.ts';
import { longDay } from '../../../ui/words/day.texts.ts';
import { bareYuan, fromTo, later, percent, plain, yuan } from './numbers.texts.ts';
import { lines, type Said } from './said.ts';

/** What a month costs, as far as it is known. */
function monthly({ pension, medical, total, subsidy, own }: ContributionMonth, subsidised: boolean): string {
  if (pension === undefined) return '未定';
  if (medical === undefined || total === undefined) return `养老 ${yuan(pension)}，医疗未定`;
  if (!subsidised) return `养老 ${bareYuan(pension)} + 医疗 ${bareYuan(medical)} = ${yuan(total)}`;
  return own === undefined
    ? `交 ${yuan(total)}，补贴未定`
    : `交 ${bareYuan(total)} − 补贴 ${bareYuan(subsidy ?? 0)} = ${yuan(own)}`;
}

function reckoning({ base, pensionRate, medicalRate, now }: FlexibleContribution): readonly string[] {
  const { pension, medical, total, subsidy, own } = now;
  return lines(
    pension !== undefined && `养老：${plain(base)} × ${percent(pensionRate)} = ${yuan(pension)}。`,
    medical !== undefined &&
      medicalRate !== undefined &&
      `医疗：${plain(base)} × ${percent(medicalRate)} = ${yuan(medical)}。`,
    total !== undefined && `合计：${yuan(pension ?? 0)} + ${yuan(medical ?? 0)} = ${yuan(total)}。`,
    total !== undefined &&
      subsidy !== undefined &&
      own !== undefined &&
      `补贴以后：${yuan(total)} − ${yuan(subsidy)} = ${yuan(own)}。`,
  );
}

/** 灵活就业社保 in words. */
export function sayContribution(found: FlexibleContribution): Said {
  const { now, spans, from, subsidised, subsidyMonthsLeft, medicalUntil, basesUntil, lowest, highest } =
    found;
  return {
    result: lines(
      now.total === undefined
        ? `这个月养老保险要交 ${yuan(now.pension ?? 0)}，医疗保险的费率还没有定。`
        : `这个月要交 ${yuan(now.total)}。`,
      subsidised &&
        (now.own === undefined
          ? '补贴多少没有核到，请打 12333 问。'
          : `补贴 ${yuan(now.subsidy ?? 0)}，自己实际负担 ${yuan(now.own)}。`),
    ),
    steps: reckoning(found),
    tables: [
      {
        caption: '往后一年，每个月多少',
        head: ['年月', '每月'],
        rows: spans.map((span) => [
          fromTo(later(from, span.first - 1), later(from, span.last - 1)),
          monthly(span.row, subsidised),
        ]),
      },
    ],
    cautions: lines(
      `基数可以在 ${plain(lowest)} 到 ${plain(highest)} 元之间自己选。`,
      medicalUntil && `医疗的费率用到 ${longDay(medicalUntil)}，以后多少还没有定。`,
      basesUntil && `基数每年 7 月调整，现在的用到 ${longDay(basesUntil)}。`,
      subsidised &&
        subsidyMonthsLeft !== undefined &&
        (subsidyMonthsLeft > 0
          ? `补贴还能领 ${subsidyMonthsLeft} 个月。先交钱，以后再打到您卡上。`
          : '补贴的月数用完了。离法定退休不到 5 年的可能还能领，请打 12333 问。'),
      '离退休年龄近的，能不能这样交，请打 12333 问。',
      '按月交，过后不能补交。',
    ),
  };
}
