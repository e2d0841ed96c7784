import type { Draft } from '../../data/own/ownParts.ts';
import { isOneOf } from '../../domain/isOneOf.ts';
import { EMPLOYMENTS } from '../../domain/job.ts';
import { type Need, WISHES } from '../../domain/need.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { monthlyPayOf } from '../../domain/words/numbers.ts';
import { UNITS } from './texts.ts';

export type Fields = Draft['fields'];

/** The name of the form among the drafts. */
export const FORM = 'need';

export const text = (fields: Fields, name: string): string => {
  const value = ownOf(fields, name);
  return typeof value === 'string' ? value : '';
};

export const list = (fields: Fields, name: string): readonly string[] => {
  const value = ownOf(fields, name);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

const MAX_WORDS = 50;
const MAX_WORD = 200;

/** Words that somebody typed in a row, with any mark or space between them. */
const words = (typed: string): readonly string[] =>
  [...new Set(typed.split(/[\s,，、；;。|/]+/u).map((word) => word.slice(0, MAX_WORD)))]
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MAX_WORDS);

/** An amount that somebody typed or chose; `undefined` for none and for one that no job can have. */
function amount(typed: string, most: number): number | undefined {
  const value = Number(typed.normalize('NFKC').replace(UNITS, ''));
  return Number.isFinite(value) && value > 0 && value <= most ? value : undefined;
}

const MOST_PAY = 1_000_000;
const MOST_MINUTES = 600;

/** The least pay, in figures or as people say it. */
function leastPay(fields: Fields): number | undefined {
  const typed = text(fields, 'leastPay');
  return amount(typed, MOST_PAY) ?? monthlyPayOf(typed.normalize('NFKC').toLowerCase().replace(/\s/gu, ''));
}

/** Whether something stands in the box of the pay that is no amount. */
export const isPayUnclear = (fields: Fields): boolean =>
  text(fields, 'leastPay').trim() !== '' && leastPay(fields) === undefined;

/** The need that the answers make. What was skipped, or cannot be read, is left out. */
export function toNeed(fields: Fields): Need {
  const town = text(fields, 'townCode');
  const nights = text(fields, 'nights');
  const musts = list(fields, 'musts').filter(isOneOf(WISHES));
  return {
    wants: words(text(fields, 'wants')),
    skills: words(text(fields, 'skills')),
    ...(town !== '' && { townCode: town }),
    withinMinutes: amount(text(fields, 'within'), MOST_MINUTES),
    leastPay: leastPay(fields),
    employment: list(fields, 'employment').filter(isOneOf(EMPLOYMENTS)),
    nightShift: nights === '' ? undefined : nights === 'fine',
    ...(musts.length > 0 && { musts }),
  };
}

/** The answers that made a need, to change them. */
export function fromNeed(need: Need): Fields {
  const nights = need.nightShift ? 'fine' : 'none';
  return {
    wants: need.wants.join('、'),
    skills: need.skills.join('、'),
    townCode: need.townCode ?? '',
    within: need.withinMinutes === undefined ? '' : `${need.withinMinutes}`,
    leastPay: need.leastPay === undefined ? '' : `${need.leastPay}`,
    employment: need.employment,
    nights: need.nightShift === undefined ? '' : nights,
    musts: need.musts ?? [],
  };
}
