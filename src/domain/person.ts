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

/** One whole number, a mobile or a landline, with nothing beside it. */
function isCallable(phone: string): boolean {
  const [part, ...others] = phoneParts(phone);
  return others.length === 0 && (part?.dial?.replace(/\D/g, '').length ?? 0) >= FEWEST_DIGITS;
}
