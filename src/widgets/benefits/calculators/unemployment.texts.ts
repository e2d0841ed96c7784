import type { UnemploymentBenefit } from '../../../domain/calculators/unemploymentBenefit.ts';
import { rangeText } from '../../../ui/words/range.texts.ts';
import { bareYuan, fromTo, later, spanWords, yuan } from './numbers.texts.ts';
import { lines, type Said } from './said.ts';

/** 失业金 in words. */
export function sayUnemployment(found: UnemploymentBenefit): Said {
  const { contributionMonths, months, from, to, spans, sum, unknownMonths, extended } = found;
  const { monthsPerYear, mostMonths } = found;
  const years = Math.floor(contributionMonths / 12);
  const [first] = spans;
  const monthly = first?.row.amount;
  const sums = spans
    .filter(({ row }) => row.amount !== undefined)
    .map((span) => `${span.last - span.first + 1} × ${yuan(span.row.amount ?? 0)}`);
  return {
    result: lines(
      `可以领 ${months} 个月，${fromTo(from, to)}。`,
      monthly !== undefined &&
        (unknownMonths === 0
          ? `开头每月 ${yuan(monthly)}，一共 ${yuan(sum)}。`
          : `开头每月 ${yuan(monthly)}，标准已定的 ${months - unknownMonths} 个月一共 ${yuan(sum)}。`),
    ),
    steps: lines(
      monthsPerYear !== undefined &&
        `失业保险交了 ${spanWords(contributionMonths)}，满 ${years} 年：${years} × ${monthsPerYear} 个月 = ${years * monthsPerYear} 个月` +
          (years * monthsPerYear > months ? `，最多 ${mostMonths} 个月。` : '。'),
      sums.length > 0 && `${sums.join(' + ')} = ${yuan(sum)}。`,
    ),
    tables: [
      {
        caption: '每个月领多少',
        head: ['第几个月', '年月', '每月（元）'],
        rows: spans.map(({ first: begin, last, row }) => [
          begin === last ? `第 ${begin} 个月` : `第 ${rangeText(begin, last)} 个月`,
          fromTo(later(from, begin - 1), later(from, last - 1)),
          row.amount === undefined ? '未定' : bareYuan(row.amount),
        ]),
      },
    ],
    cautions: lines(
      extended !== undefined &&
        `领满了还没找到工作、离法定退休不到 1 年的，会自动延长，延长期间每月 ${yuan(extended)}。`,
      unknownMonths > 0 && `现在的标准管不到最后 ${unknownMonths} 个月，那几个月多少钱还没有定，这里不猜。`,
      '以前领过失业金的，已经用掉的年限要扣掉。',
      '标准以后可能调整，到时按新的发。',
    ),
  };
}
