import type { Day } from '../calendar.ts';
import { benefitAmount } from '../eligibility/benefitAmount.ts';
import { monthOf, monthText } from '../eligibility/retirement.ts';
import type { Calculate } from './calculation.ts';
import {
  basisOf,
  type Found,
  findDocument,
  isUsable,
  lackOfNumber,
  lacksAmong,
  numberFrom,
  type Usable,
} from './documents.ts';
import { readGiven } from './readGiven.ts';

/** Sex and the age before 2025. `womanUnsure` does not know whether 50 or 55 held for her. */
export const RETIREES = ['man60', 'woman50', 'woman55', 'womanUnsure'] as const;

const originalAges = { man60: [60], woman50: [50], woman55: [55], womanUnsure: [50, 55] } as const;

/** `YYYY-MM` */
type Month = string;

/** When somebody may retire, for one age before 2025. */
export interface RetirementPlan {
  readonly originalAge: number;
  /** The month in which the age before 2025 is reached. */
  readonly originalMonth: Month;
  readonly month: Month;
  /** Months after the original age. */
  readonly delay: number;
  /** Months until then; 0 when it has come. */
  readonly monthsLeft: number;
  /** The earliest and the latest month by choice; absent where the age was reached before there was a choice. */
  readonly flexible?: { readonly earliest: Month; readonly latest: Month; readonly mostMonths: number };
  /** Years of contributions that are needed, by the year of retirement. */
  readonly yearsNeeded?: number;
  /** The same where one retires in the earliest month. */
  readonly yearsNeededEarly?: number;
  /** Months of contributions that are still missing; absent when nobody said how many years there are. */
  readonly monthsShort?: number;
}

export interface Retirement {
  /** One, or two for who does not know her age before 2025. */
  readonly plans: readonly RetirementPlan[];
  readonly born: Month;
  readonly yearsPaid?: number;
}

/** 退休年月 */
export const retirementPlan: Calculate<Retirement> = (given, documents, today) => {
  const read = readGiven(given, today);
  const who = read.choice('who', RETIREES);
  const born = read.birth('birth');
  const yearsPaid = read.optional('yearsPaid', { min: 0, max: 60, parts: true });
  if (who === undefined || born === undefined || read.wrong.length > 0) {
    return { kind: 'wrong', wrong: read.wrong };
  }
  const delayed = findDocument(documents, 'cn-delayed-retirement', today);
  if (!isUsable(delayed)) return { kind: 'lacking', lacks: [delayed] };
  const choice = findDocument(documents, 'cn-flexible-retirement', today);
  const years = findDocument(documents, 'cn-pension-min-contribution', today);
  const plans = originalAges[who].flatMap((originalAge) => {
    const month = statutoryMonth(delayed, born, originalAge, today);
    return month === undefined ? [] : [planOf({ born, originalAge, month, choice, years, yearsPaid, today })];
  });
  if (plans.length === 0) return { kind: 'lacking', lacks: [lackOfNumber(delayed)] };
  return {
    kind: 'found',
    result: { plans, born: monthText(born), yearsPaid },
    bases: [delayed, choice, years].filter(isUsable).map((document) => basisOf(document)),
    lacks: lacksAmong(choice, years),
    open: [],
  };
};

function statutoryMonth({ rule }: Usable, born: number, originalAge: number, today: Day) {
  const facts = { birthDate: `${monthText(born)}-01`, originalRetirementAge: originalAge };
  const value = rule.amount && benefitAmount(rule.amount, facts, today)?.value;
  return typeof value === 'string' ? monthOf(value) : undefined;
}

interface Retiree {
  readonly born: number;
  readonly originalAge: number;
  readonly month: number;
  readonly choice: Found;
  readonly years: Found;
  readonly yearsPaid: number | undefined;
  readonly today: Day;
}

function planOf({ born, originalAge, month, choice, years, yearsPaid, today }: Retiree): RetirementPlan {
  const originalMonth = born + originalAge * 12;
  const needed = (retiring: number) =>
    isUsable(years) ? numberFrom(years, { retirementYear: Math.floor(retiring / 12) }, today) : undefined;
  const most = isUsable(choice) ? numberFrom(choice, {}, today) : undefined;
  const since = isUsable(choice) ? choice.rule.effectiveFrom : undefined;
  const hasChoice = most !== undefined && (since === undefined || month >= monthOf(since));
  const earliest = hasChoice ? Math.max(month - most, originalMonth) : month;
  const yearsNeeded = needed(month);
  return {
    originalAge,
    originalMonth: monthText(originalMonth),
    month: monthText(month),
    delay: month - originalMonth,
    monthsLeft: Math.max(0, month - monthOf(today)),
    ...(hasChoice && {
      flexible: { earliest: monthText(earliest), latest: monthText(month + most), mostMonths: most },
    }),
    yearsNeeded,
    yearsNeededEarly: hasChoice ? needed(earliest) : undefined,
    monthsShort:
      yearsNeeded === undefined || yearsPaid === undefined
        ? undefined
        : Math.max(0, Math.ceil((yearsNeeded - yearsPaid) * 12)),
  };
}
