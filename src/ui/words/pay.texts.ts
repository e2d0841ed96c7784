import type { Pay, PayBand, PayLeast, PayUnit } from '../../domain/pay.ts';
import { rangeText } from './range.texts.ts';

const units: Readonly<Record<PayUnit, string>> = { month: '月', day: '天', hour: '小时', year: '年' };

export function payText(pay: Pay): string {
  if (pay.kind === 'negotiable') return '面议';
  const large = pay.min >= TEN_THOUSAND;
  const [min, max] = large ? [tenThousands(pay.min), tenThousands(pay.max)] : [pay.min, pay.max];
  const range = min === max ? `${min}` : rangeText(min, max);
  return `${range} ${large ? '万元' : '元'}/${units[pay.unit]}${pay.months ? ` · 一年 ${pay.months} 薪` : ''}`;
}

const TEN_THOUSAND = 10_000;
/** 116400 → 11.6, and 12800 → 1.28: never more than the ad says. */
const tenThousands = (amount: number): number =>
  amount < 10 * TEN_THOUSAND ? Math.floor(amount / 100) / 100 : Math.floor(amount / 1000) / 10;

export const payBands: Readonly<Record<PayBand, string>> = {
  'month:0-5000': '月薪 5000 以下',
  'month:5000-8000': `月薪 ${rangeText(5000, 8000)}`,
  'month:8000-12000': `月薪 ${rangeText(8000, '1.2 万')}`,
  'month:12000-': '月薪 1.2 万以上',
  day: '按天算',
  hour: '按小时算',
  negotiable: '面议',
};

/** The least pay where its unit stands above. */
export const leastPay: Readonly<
  Record<'month' | 'hour', { readonly legend: string; readonly values: Readonly<Record<string, string>> }>
> = {
  month: {
    legend: '月薪至少',
    values: {
      'month:4000': '4000 元',
      'month:5000': '5000 元',
      'month:6000': '6000 元',
      'month:8000': '8000 元',
      'month:10000': '1 万元',
    },
  },
  hour: {
    legend: '每小时至少',
    values: { 'hour:25': '25 元', 'hour:30': '30 元', 'hour:35': '35 元' },
  },
};

export const payLeasts: Readonly<Record<PayLeast, string>> = {
  'month:4000': '月薪 4000 起',
  'month:5000': '月薪 5000 起',
  'month:6000': '月薪 6000 起',
  'month:8000': '月薪 8000 起',
  'month:10000': '月薪 1 万起',
  'hour:25': '每小时 25 元起',
  'hour:30': '每小时 30 元起',
  'hour:35': '每小时 35 元起',
};
