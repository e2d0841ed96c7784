import { phoneParts } from './phone.ts';

/** The person whom a station or an employer contacts. It holds no ID number, health data or address on purpose. */
export interface Person {
  readonly name: string;
  readonly phone: string;
}

/** The most signs that a city takes of each field. */
export const PERSON_LENGTHS: Readonly<Record<keyof Person, number>> = { name: 50, phone: 30 };

/** What is missing or wrong, in the order of the fields. The number must be one that staff can call. */
export function personMistakes({ name, phone }: Person): readonly (keyof Person)[] {
  return [...(name === '' ? (['name'] as const) : []), ...(isCallable(phone) ? [] : (['phone'] as const))];
}

const FEWEST_DIGITS = 7;
const MOBILE_DIGITS = 11;

/** What people put between the digits, wherever they take breath: 138 00 12 34 56. */
const GAPS = /[\s.·-]+/g;

/** One whole number, a mobile or a landline, with nothing beside it. */
function isCallable(phone: string): boolean {
  return isWhole(phone) || isWhole(phone.replace(GAPS, ''));
}

function isWhole(phone: string): boolean {
  const [part, ...others] = phoneParts(phone);
  return others.length === 0 && (part?.dial?.replace(/\D/g, '').length ?? 0) >= FEWEST_DIGITS;
}

/** How many digits somebody typed who meant a mobile number; `undefined` where it is none, or not too short or too long. */
export function mobileDigits(phone: string): number | undefined {
  const bare = phone.replace(GAPS, '');
  return /^1[3-9]\d+$/.test(bare) && bare.length !== MOBILE_DIGITS ? bare.length : undefined;
}
