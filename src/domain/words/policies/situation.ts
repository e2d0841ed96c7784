import type { Day } from '../../calendar.ts';
import type { FactValue } from '../../eligibility/condition.ts';
import { normalise } from '../../searchText.ts';
import { withDigits } from './figures.ts';
import * as texts from './situation.texts.ts';
import { EMPLOYER_SAYS } from './who.texts.ts';

/** A fact of 政策计算 that a query says, and how it is repeated. */
export interface SaidFact {
  readonly fact: string;
  readonly value: FactValue;
  readonly text: string;
}

/** What somebody says of themselves in a query. Without facts, it is something delicate, which only leads on. */
export interface Situation {
  readonly facts: readonly SaidFact[];
  /** The group of policies that it leads to. By default, the resident chooses. */
  readonly group?: string;
}

/** A longer query is cut: nobody types one. */
const MAX_LENGTH = 200;

/**
 * What a query says of a person: age, sex, how long without work, and the like; nothing where it only names a matter.
 * Household income, disability and a past are not read, though somebody may write them: they lead on without a fact.
 */
export function situationIn(query: string, today: Day): Situation | undefined {
  const text = withDigits(normalise(query.slice(0, MAX_LENGTH)));
  if (EMPLOYER_SAYS.some((word) => text.includes(word)) || texts.HIRES.test(text)) return undefined;
  const age = ageIn(text);
  const others = [...graduation(text, today), ...withoutWork(text), ...wageBefore(text)];
  const isVeteran = texts.VETERAN.test(text);
  const asksAsVeteran = isVeteran && texts.ASKS_FOR_SOMEBODY.test(text);
  const delicate = DELICATE_KINDS.find((kind) => texts.DELICATE[kind].test(text));
  if (age === undefined && others.length === 0 && !asksAsVeteran)
    return delicate && { facts: [], group: texts.DELICATE_GROUPS[delicate] };
  const isOut = texts.OUT_OF_WORK.test(text);
  const paysAlone = texts.PAYS_ALONE.test(text) && !isOut;
  const facts = [
    ...(age === undefined ? [] : [{ fact: 'age', value: age, text: texts.said.age(age) }]),
    ...chosen('gender', sexIn(text), texts.said.gender),
    ...chosen('hukou', hukouIn(text), texts.said.hukou),
    ...others,
    // Beside an age, 失业 is said of a person.
    ...chosen('employment', isOut ? 'none' : paysAlone ? 'flexible' : undefined, texts.said.employment),
    ...(isVeteran ? [{ fact: 'veteran', value: true, text: texts.said.veteran }] : []),
  ];
  const isGraduate = facts.some(({ fact }) => fact === 'graduatedWithinMonths');
  const group = isGraduate
    ? texts.GROUPS.graduated
    : groupOf({ isOut, paysAlone, asksAsVeteran }, text, delicate);
  return {
    facts: facts.filter(({ fact }, nth) => facts.findIndex((one) => one.fact === fact) === nth),
    group,
  };
}

const DELICATE_KINDS = ['body', 'household', 'past'] as const;

/** The group of a situation, the most telling first. */
function groupOf(
  { isOut, paysAlone, asksAsVeteran }: Readonly<Record<'isOut' | 'paysAlone' | 'asksAsVeteran', boolean>>,
  text: string,
  delicate: (typeof DELICATE_KINDS)[number] | undefined,
): string | undefined {
  const { out, paysAlone: alone, veteran, sentAway } = texts.GROUPS;
  if (isOut) return out;
  if (paysAlone) return alone;
  if (asksAsVeteran) return veteran;
  if (wageBefore(text).length > 0) return sentAway;
  return delicate && texts.DELICATE_GROUPS[delicate];
}

/** What somebody earned who was sent away: their compensation is counted from it. */
function wageBefore(text: string): readonly SaidFact[] {
  const wage = Number(texts.SENT_AWAY.test(text) ? texts.WAGE.exec(text)?.groups?.wage : undefined);
  return Number.isNaN(wage) ? [] : [{ fact: 'averageMonthlyWage', value: wage, text: texts.said.wage(wage) }];
}

function chosen<Value extends string>(
  fact: string,
  value: Value | undefined,
  said: Readonly<Record<Value, string>>,
): readonly SaidFact[] {
  return value === undefined ? [] : [{ fact, value, text: said[value] }];
}

/** The one age that a text says; of several none. */
function ageIn(text: string): number | undefined {
  const ages = [texts.AGE, texts.BARE_AGE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => Number(groups?.age ?? groups?.before)),
  );
  const [age, ...others] = new Set(ages);
  return others.length > 0 ? undefined : age;
}

function sexIn(text: string): 'female' | 'male' | undefined {
  const own = text.replace(texts.NO_SEX, '');
  const [female, male] = [texts.FEMALE.test(own), texts.MALE.test(own)];
  return female === male ? undefined : female ? 'female' : 'male';
}

function hukouIn(text: string): 'shanghai' | 'other' | undefined {
  if (texts.NOT_OF_THE_CITY.test(text)) return 'other';
  return texts.OF_THE_CITY.test(text) ? 'shanghai' : undefined;
}

/** Without work for so long, or since somebody says so of themselves. */
function withoutWork(text: string): readonly SaidFact[] {
  const months = monthsOf(texts.OUT_FOR.exec(text));
  if (months === undefined && !(texts.OUT_OF_WORK.test(text) && texts.OF_ONESELF.test(text))) return [];
  return [
    ...chosen('employment', 'none', texts.said.employment),
    ...(months === undefined
      ? []
      : [{ fact: 'unemployedMonths', value: months, text: texts.said.unemployed(months) }]),
  ];
}

/** A graduation this year is at most as many months ago as the year has had. */
function graduation(text: string, today: Day): readonly SaidFact[] {
  const fact = 'graduatedWithinMonths';
  const months = monthsOf(texts.GRADUATED_FOR.exec(text));
  if (months !== undefined) return [{ fact, value: months, text: texts.said.graduated(months) }];
  if (!texts.GRADUATED_THIS_YEAR.test(text)) return [];
  return [{ fact, value: Number(today.slice(5, 7)) - 1, text: texts.said.graduatedThisYear }];
}

function monthsOf(found: RegExpExecArray | null): number | undefined {
  if (!found?.groups) return undefined;
  const of = (name: string) => found.groups?.[name] ?? found.groups?.[`before_${name}`];
  if (of('half')) return 6;
  const [years, months] = [of('years'), of('months')];
  if (years !== undefined) return Number(years) * 12 + (of('more') ? 6 : 0);
  return months === undefined ? undefined : Number(months);
}
