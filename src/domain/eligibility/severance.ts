import { ownOf } from '../ownOf.ts';

/** The least pay that is counted, and by how much the sum is multiplied for the way a contract ended. */
export interface SeveranceRule {
  readonly floor: number;
  /** By the fact `terminationKind`; `default` for every other. */
  readonly factors: Readonly<Record<string, number>>;
}

/**
 * Months of pay for months of work: one a full year; a rest from six months counts as a year, a smaller one as half.
 * @see 劳动合同法 第四十七条
 */
export function severanceMonths(months: number): number {
  const rest = months % 12;
  return Math.floor(months / 12) + (rest >= 6 ? 1 : rest > 0 || months === 0 ? 0.5 : 0);
}

/** By how much the sum is multiplied for the way a contract ended. */
export const severanceFactor = ({ factors }: SeveranceRule, terminationKind: string): number =>
  ownOf(factors, terminationKind) ?? factors.default ?? 1;

/** @see 劳动合同法 第四十七条, 第八十七条; the ceiling of three average wages is not checked. */
export function severancePay(rule: SeveranceRule, months: number, wage: number, terminationKind: string) {
  return severanceMonths(months) * Math.max(wage, rule.floor) * severanceFactor(rule, terminationKind);
}
