import { cents } from '../eligibility/benefitAmount.ts';
import type { Calculate } from './calculation.ts';
import {
  basisOf,
  failedIn,
  findDocument,
  isUsable,
  lackOfNumber,
  lacksAmong,
  numberFrom,
  type Row,
  rowsOf,
} from './documents.ts';
import { readGiven } from './readGiven.ts';

export const CONTRACTS = ['fixed', 'open', 'task', 'partTime'] as const;

export interface Probation {
  readonly contract: (typeof CONTRACTS)[number];
  /** Of a contract with an end. */
  readonly contractMonths?: number;
  /** The longest, in months; 0 where none may be agreed. */
  readonly months: number;
  /** The longest by months of contract. */
  readonly rows: readonly Row[];
  /** Months that were agreed beyond the longest. */
  readonly monthsOver?: number;
  readonly pay?: {
    readonly wage: number;
    readonly rate: number;
    /** The minimum wage; absent where it is not known. */
    readonly floor?: number;
    /** The least pay in a month, in 元. */
    readonly least: number;
  };
}

/** Longer than every step of the law: a contract without an end counts as the longest. */
const WITHOUT_END = 100 * 12;

/** 试用期 */
export const probation: Calculate<Probation> = (given, documents, today) => {
  const read = readGiven(given, today);
  const contract = read.choice('contract', CONTRACTS);
  const contractMonths = contract === 'fixed' ? read.span('term', 50 * 12) : undefined;
  const agreed = read.optional('agreedMonths', { min: 0, max: 120, parts: true });
  const wage = read.optional('wage', { min: 1, max: 1_000_000, parts: true });
  if (contract === undefined || read.wrong.length > 0) return { kind: 'wrong', wrong: read.wrong };
  const law = findDocument(documents, 'cn-probation-limit', today);
  if (!isUsable(law)) return { kind: 'lacking', lacks: [law] };
  const failed = failedIn(law, {
    jobKind: contract === 'partTime' ? 'partTime' : 'fullTime',
    contractTermMonths: contractMonths,
  });
  if (failed.length > 0) return { kind: 'refused', conditions: failed, bases: [basisOf(law)] };
  const longest = numberFrom(law, { contractTermMonths: contractMonths ?? WITHOUT_END }, today);
  if (longest === undefined) return { kind: 'lacking', lacks: [lackOfNumber(law)] };
  const months = contract === 'task' ? 0 : longest;

  const minimum = findDocument(documents, 'sh-min-wage-2025', today);
  const floor = isUsable(minimum) ? numberFrom(minimum, { jobKind: 'fullTime' }, today) : undefined;
  const rate = law.rule.parameters.probationPayRate?.value;
  const hasPay = wage !== undefined && rate !== undefined && months > 0;
  return {
    kind: 'found',
    result: {
      contract,
      contractMonths,
      months,
      rows: rowsOf(law),
      monthsOver: agreed === undefined ? undefined : Math.max(0, agreed - months),
      pay: hasPay ? { wage, rate, floor, least: cents(Math.max(wage * rate, floor ?? 0)) } : undefined,
    },
    bases: [law, ...(hasPay ? [minimum] : [])].filter(isUsable).map((one) => basisOf(one)),
    lacks: hasPay ? lacksAmong(minimum) : [],
    open: [],
  };
};
