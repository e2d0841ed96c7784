import type { Amount } from '../../domain/eligibility/benefitAmount.ts';
import type { FactDefinition, FactValue, RuleCondition } from '../../domain/eligibility/condition.ts';
import { longDay, longMonth } from '../../ui/words/day.texts.ts';
import { results } from './results.texts.ts';
import { question } from './texts.ts';

/** The answers that a question offers; nothing where a number or a day is asked for. */
export function choicesOf({
  type,
  answers,
  values = [],
}: FactDefinition): readonly { readonly value: FactValue; readonly text: string }[] {
  if (answers) return answers;
  if (type === 'bool')
    return [
      { value: true, text: question.yes },
      { value: false, text: question.no },
    ];
  return values.map((value) => ({ value, text: String(value) }));
}

/** An answer in words. */
export function answerText(definition: FactDefinition, value: FactValue): string {
  const chosen = choicesOf(definition).find((choice) => choice.value === value);
  if (chosen) return chosen.text;
  if (definition.type === 'date' && typeof value === 'string') return longDay(value);
  return definition.unit ? `${value} ${definition.unit}` : String(value);
}

/** The name of a fact without what explains it in brackets. */
export const factName = ({ label }: FactDefinition): string => label.replace(/（[^（）]*）/g, '');

const MONTH = /^\d{4}-\d{2}$/;

/** An amount in words: 最多 where it is a ceiling, 不收钱 for no yuan. */
export function amountText({ value, unit, upTo }: Amount): string {
  if (typeof value === 'string') return MONTH.test(value) ? longMonth(value) : value;
  if (value === 0 && unit.startsWith(question.yuan)) return results.free;
  const text = `${value} ${unit.startsWith(question.month) ? results.counted(unit) : unit}`;
  return upTo ? results.ceiling(text) : text;
}

/** A condition as it is quoted, with its clause. */
export const quoted = ({ text, clause }: RuleCondition): string =>
  clause ? `${text}${results.clause(clause)}` : text;
