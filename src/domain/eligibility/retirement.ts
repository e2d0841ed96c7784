/**
 * By the statutory age before 2025, how it rises: for births from a month on, one month for every `step` months of
 * birth, up to `cap`.
 */
export type Rises = Readonly<
  Record<string, { readonly from: number; readonly step: number; readonly cap: number }>
>;

/** The rises of the law, for facts that are derived without a document at hand. */
const RISES: Rises = {
  60: { from: monthNumber(1965, 1), step: 4, cap: 36 },
  55: { from: monthNumber(1970, 1), step: 4, cap: 36 },
  50: { from: monthNumber(1975, 1), step: 2, cap: 60 },
};

/** Months since the year 0, so that months can be subtracted. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthOf(day: string): number {
  return monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

/** `YYYY-MM` */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/**
 * The month of statutory retirement.
 * @returns months since the year 0; nothing for an original age other than 50, 55 and 60.
 * @see 全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定
 */
export function retirementMonth(
  birthDate: string,
  originalAge: number,
  rises: Rises = RISES,
): number | undefined {
  const rise = rises[originalAge];
  if (!rise || !(rise.step > 0)) return undefined;
  const born = monthOf(birthDate);
  const delay = Math.min(rise.cap, Math.max(0, Math.ceil((born - rise.from + 1) / rise.step)));
  return born + originalAge * 12 + delay;
}

/** Years of pension contributions needed by who retires in a year: 15, from 2030 half a year more each year up to 20. */
export function minimumPensionYears(retirementYear: number): number {
  return 15 + 0.5 * Math.max(0, Math.min(10, retirementYear - 2029));
}
