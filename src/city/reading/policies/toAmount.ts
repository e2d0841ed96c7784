import type { AmountRule, Formula } from '../../../domain/eligibility/benefitAmount.ts';
import { monthOf } from '../../../domain/eligibility/retirement.ts';
import { plainLine } from '../plainText.ts';
import { inSteps, spanOf } from './steps.ts';
import { type BenefitRow, WireRise } from './wireRule.ts';
import { ceiling, IN_ADDITION } from './wireWords.texts.ts';

const fixed = (amount: number): Formula => ({ kind: 'fixed', amount });
const isFact = (fact: string, value: string | boolean) => ({ fact, op: '==', value }) as const;

/**
 * A city words benefits in many shapes. Each becomes one formula; nothing where no amount is stated.
 *
 * @throws {TypeError} where rows are of several shapes or cannot be told apart, because an amount of half a table is wrong
 */
export function toAmount(wire: BenefitRow): AmountRule | undefined {
  refuseMixed(wire.table ?? []);
  const formula = toFormula(wire);
  if (!formula) return undefined;
  const { second, unit, cap } = wire;
  return {
    unit: unit ?? '',
    formula,
    upTo:
      (wire.upperBound ?? false) ||
      wire.kind === 'loan' ||
      wire.kind === 'reimburse' ||
      ceiling.test(`${unit ?? ''}${wire.kind === 'rule' ? '' : (cap ?? '')}`),
    calculation: wire.calc ?? undefined,
    validFrom: wire.amountValidFrom ?? undefined,
    validTo: wire.amountValidTo ?? wire.ratesValid?.medicalUntil ?? undefined,
    second: second
      ? {
          name: plainLine(second.name, 'paragraph'),
          amount: second.amount,
          when: second.appliesIf ?? undefined,
          validFrom: second.validFrom ?? undefined,
          validTo: second.validTo ?? undefined,
        }
      : undefined,
    extension: extensionOf(wire),
    history: (wire.history ?? []).map(({ from, to, docNo, amounts }, nth) => ({
      from,
      to,
      docNo: docNo ?? undefined,
      formula: byMonth(wire.tiers ?? [], amounts, `benefit.history[${nth}]`),
    })),
  };
}

function extensionOf({ extension }: BenefitRow): AmountRule['extension'] {
  const [when, until] = [extension?.when, extension?.until].map((text) => plainLine(text, 'paragraph'));
  return when && until ? { when, until, test: extension?.appliesIf ?? undefined } : undefined;
}

function toFormula(wire: BenefitRow): Formula | undefined {
  const { amount, rates, compute } = wire;
  if (wire.formula) {
    const of = Object.entries(wire.formula).flatMap(([age, row]) => {
      if (!/^\d+$/.test(age)) return [];
      const { success, data } = WireRise.safeParse(row);
      if (!success) throw new TypeError(`benefit.formula.${age}: from YYYY-MM, step above 0, cap`);
      return [[age, { ...data, from: monthOf(data.from) }] as const];
    });
    return { kind: 'retirementMonth', rises: Object.fromEntries(of) };
  }
  if (wire.multiplier) {
    return { kind: 'severance', floor: wire.floor?.amount ?? 0, factors: wire.multiplier };
  }
  if (wire.monthsPerYear) {
    const max = wire.maxMonths ?? Number.POSITIVE_INFINITY;
    return { kind: 'perYear', fact: 'uiContribMonths', amount: wire.monthsPerYear, max };
  }
  if (wire.tiers?.some(({ months }) => months)) return byMonth(wire.tiers);
  if (wire.levels) return byLevel(wire.levels);
  if (wire.products) {
    return {
      kind: 'byFact',
      fact: 'product',
      of: Object.fromEntries(wire.products.map(({ name, max }) => [name, fixed(max)])),
    };
  }
  if (rates?.pension && rates.medical) {
    return { kind: 'share', fact: 'contribBase', rate: rates.pension + rates.medical };
  }
  if (rates) {
    const of = Object.entries(rates).map(
      ([size, rate]) => [size, { kind: 'share', fact: 'lastYearUiPaid', rate }] as const,
    );
    return { kind: 'byFact', fact: 'companySize', of: Object.fromEntries(of) };
  }
  if (compute) return byWait(compute);
  if (wire.hourly && amount != null) {
    return { kind: 'byFact', fact: 'jobKind', of: { fullTime: fixed(amount), partTime: fixed(wire.hourly) } };
  }
  if (wire.derived && wire.unit?.includes(IN_ADDITION) && wire.maxMonths) {
    return { kind: 'doublePay', maxMonths: wire.maxMonths };
  }
  if (wire.table) return byTable(wire.table);
  if (amount != null) return fixed(amount);
  return wire.monthlyRef != null ? fixed(wire.monthlyRef) : undefined;
}

/** `months`: `1-12`, or words for the time after the last month. */
function byMonth(
  tiers: NonNullable<BenefitRow['tiers']>,
  amounts = tiers.map(({ amount }) => amount),
  at = 'benefit.tiers',
): Formula {
  if (amounts.length !== tiers.length) throw new TypeError(`${at}.amounts: ${tiers.length} tiers`);
  const rows = tiers.map(({ months }, index) => ({
    range: /^(\d+)-(\d+)$/.exec(months ?? ''),
    amount: amounts[index] ?? null,
  }));
  const others = rows.filter(({ range }) => !range);
  if (others.length > 1) throw new TypeError(`${at}: several tiers without months`);
  const [extended] = others.map(({ amount }) => amount);
  const steps = rows.flatMap(({ range, amount }) =>
    range ? [{ from: Number(range[1]), to: Number(range[2]), amount }] : [],
  );
  const last = Math.max(0, ...steps.map(({ to }) => to));
  const months = inSteps('uiMonthIndex', 1, [...steps, { from: last + 1, amount: null }], at);
  const after = extended == null ? [] : [{ when: isFact('uiExtended', true), gives: fixed(extended) }];
  return { kind: 'first', cases: [...after, { gives: months }] };
}

function byLevel(levels: NonNullable<BenefitRow['levels']>): Formula {
  const of = levels.map(({ level, amount }) => [String(level), fixed(amount)] as const);
  return { kind: 'byFact', fact: 'certificateLevel', of: Object.fromEntries(of) };
}

/** `fact<=limit` and `else`. */
function byWait(compute: Readonly<Record<string, number>>): Formula {
  const [limit, amount] = Object.entries(compute).find(([key]) => key.includes('<=')) ?? [];
  const [fact, value] = limit?.split('<=') ?? [];
  if (!fact || value === undefined || amount === undefined || compute.else === undefined)
    throw new TypeError('benefit.compute: fact<=limit and else');
  const after = { fact, op: '>', value: Number(value) } as const;
  return {
    kind: 'first',
    cases: [
      { when: { fact, op: '<=', value: Number(value) }, gives: fixed(amount) },
      { when: after, gives: fixed(compute.else) },
    ],
  };
}

const shapeOf = (row: object | undefined) =>
  Object.keys(row ?? {})
    .sort()
    .join(' ');

function refuseMixed(table: NonNullable<BenefitRow['table']>) {
  const other = table.findIndex((row) => shapeOf(row) !== shapeOf(table[0]));
  if (other > 0) throw new TypeError(`benefit.table[${other}]: another shape than the rows before`);
}

function byTable(table: NonNullable<BenefitRow['table']>): Formula | undefined {
  const [row] = table;
  if (!row) return undefined;
  if ('year' in row) {
    return inSteps(
      'retirementYear',
      1,
      table.flatMap((one) => ('year' in one ? [{ ...spanOf(one.year), amount: one.years }] : [])),
    );
  }
  if ('gender' in row || 'onProbation' in row) {
    const fact = 'gender' in row ? 'gender' : 'onProbation';
    const of = table.flatMap((one) =>
      'gender' in one
        ? [[one.gender, fixed(one.days)] as const]
        : 'onProbation' in one
          ? [[String(one.onProbation), fixed(one.days)] as const]
          : [],
    );
    return { kind: 'byFact', fact, of: Object.fromEntries(of) };
  }
  if ('contractMonths' in row) {
    return inSteps(
      'contractTermMonths',
      1,
      table.flatMap((one) =>
        'contractMonths' in one ? [{ ...spanOf(one.contractMonths), amount: one.max }] : [],
      ),
    );
  }
  if (!('years' in row)) return undefined;
  const steps = table.flatMap((one) => {
    if (!('years' in one) || 'year' in one) return [];
    return [{ ...spanOf(one.years), amount: 'days' in one ? one.days : one.months }];
  });
  return 'months' in row ? inSteps('uiContribMonths', 12, steps) : inSteps('totalWorkYears', 1, steps);
}
