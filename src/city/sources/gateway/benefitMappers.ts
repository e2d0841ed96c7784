import type * as z from 'zod/mini';
import type { Benefit, BenefitAmount, ConditionGroup } from '../../../domain/policy.ts';
import { cleanText } from '../../reading/cleanText.ts';
import { plainLine } from '../../reading/plainText.ts';
import type { WireBenefit, WireConditionLogic, WireConditions } from './wirePolicy.ts';

const line = (text: string | null | undefined) => plainLine(text, 'paragraph') ?? '';

export const noBenefit: Benefit = { derived: false, amounts: [], items: [] };

export function toBenefit(wire: z.output<typeof WireBenefit>): Benefit {
  return {
    kind: cleanText(wire.kind, 'name'),
    amount: wire.amount ?? undefined,
    unit: cleanText(wire.unit, 'name'),
    derived: wire.derived ?? false,
    formula: plainLine(wire.calc, 'paragraph'),
    sumsFrom: wire.amountValidFrom ?? undefined,
    sumsTo: wire.amountValidTo ?? undefined,
    maxMonths: wire.maxMonths ?? undefined,
    extension: wire.extension
      ? { when: line(wire.extension.when), until: line(wire.extension.until) }
      : undefined,
    durations: wire.table?.flatMap(({ years, months }) =>
      years != null && months != null ? [{ years: line(String(years)), months }] : [],
    ),
    cap: plainLine(wire.cap, 'paragraph'),
    amounts: amountsOf(wire),
    history: wire.history?.map(({ from, to, docNo, amounts }) => ({
      from,
      to,
      docNo: cleanText(docNo, 'title'),
      amounts: tiersOf(wire.tiers ?? [], amounts),
    })),
    interest: wire.interest
      ? {
          cap: cleanText(wire.interest.cap, 'name'),
          share: wire.interest.subsidyRate ?? undefined,
        }
      : undefined,
    items: (wire.items ?? []).flatMap((item) =>
      typeof item === 'string' ? (plainLine(item, 'paragraph') ?? []) : [],
    ),
  };
}

type Tiers = NonNullable<z.output<typeof WireBenefit>['tiers']>;

/** The tiers, with other amounts where given. A tier without an amount is left out. */
function tiersOf(
  tiers: Tiers,
  amounts: readonly number[] = tiers.map(({ amount }) => amount),
): readonly BenefitAmount[] {
  return tiers.flatMap(({ months, who }, nth) => {
    const amount = amounts[nth];
    if (amount === undefined) return [];
    return [{ kind: months ? ('inMonths' as const) : ('once' as const), label: line(months ?? who), amount }];
  });
}

function amountsOf(wire: z.output<typeof WireBenefit>): readonly BenefitAmount[] {
  const { tiers, levels, products, hourly, second } = wire;
  return [
    ...tiersOf(tiers ?? []),
    ...(levels ?? []).map(({ level, name, amount }) => ({
      kind: 'once' as const,
      label: line(name ?? String(level)),
      amount,
    })),
    ...(products ?? []).map(({ name, max }) => ({ kind: 'upTo' as const, label: line(name), amount: max })),
    ...(hourly ? [{ kind: 'hourly' as const, label: '', amount: hourly }] : []),
    ...(second
      ? [
          {
            kind: 'monthly' as const,
            label: line(second.name),
            amount: second.amount,
            formula: plainLine(second.calc, 'paragraph'),
          },
        ]
      : []),
  ];
}

/** Groups the conditions by their logic. Conditions in no group must all be met. */
export function toConditions(
  conditions: z.output<typeof WireConditions>,
  logic: z.output<typeof WireConditionLogic>,
): readonly ConditionGroup[] {
  const any = logic?.any ?? [];
  const products = Object.entries(logic?.byProduct ?? {});
  const placed = new Set([...any, ...products.flatMap(([, indices]) => indices)]);
  const read = conditions.map(({ text, clause }) => {
    const legible = plainLine(text, 'paragraph');
    if (!legible) throw new Error('text has no legible text');
    return { text: legible, clause: plainLine(clause, 'paragraph') };
  });
  const pick = (wanted: (index: number) => boolean) => read.filter((_, index) => wanted(index));
  const groups: readonly ConditionGroup[] = [
    { need: 'all', conditions: pick((index) => !placed.has(index)) },
    { need: 'any', conditions: pick((index) => any.includes(index)) },
    ...products.map(([product, indices]) => ({
      need: 'all' as const,
      product: line(product),
      conditions: pick((index) => indices.includes(index)),
    })),
  ];
  return groups.filter((group) => group.conditions.length > 0);
}
