/** An amount in 元, with 角 and 分 only where there are any. */
export const yuan = (amount: number): string =>
  `${amount.toLocaleString('zh-CN', {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  })} 元`;

/** An amount in a table whose heading says 元. */
export const bareYuan = (amount: number): string => yuan(amount).replace(/ .*/, '');

/** A bare number without trailing zeros. */
export const plain = (number: number): string => number.toLocaleString('zh-CN', { maximumFractionDigits: 4 });

export const percent = (rate: number): string => `${plain(rate * 100)}%`;

/** `2031-01` → 2031年1月 */
export function monthWords(month: string): string {
  const [year = '', nth = ''] = month.split('-');
  return `${year}年${Number(nth)}月`;
}

/** 26 → 2 年 2 个月 */
export function spanWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return `${rest} 个月`;
  return rest === 0 ? `${years} 年` : `${years} 年 ${rest} 个月`;
}

/** The month that is so many months later, `YYYY-MM`. */
export function later(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Two months, or the one that both are: 2026年11月到12月. */
export function fromTo(from: string, to: string): string {
  if (from === to) return monthWords(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${monthWords(from)}到${sameYear ? `${Number(to.slice(5))}月` : monthWords(to)}`;
}
