import { anyOf } from './anyOf.ts';
import { kinds } from './kinds.texts.ts';

const words = new RegExp(kinds.map(([, some]) => `(${anyOf(some)})`).join('|'), 'gu');

/** A text in small letters in which each word of a kind is its capital. */
export const inKinds = (text: string): string =>
  text.replace(
    words,
    (_, ...fits: readonly (string | undefined)[]) =>
      kinds[fits.slice(0, kinds.length).findIndex(Boolean)]?.[0] ?? '',
  );

/** Only the kinds of such a text, in their order, clause by clause. */
export const onlyKinds = (text: string): string => text.replace(/[^A-Z,]+/g, '');
