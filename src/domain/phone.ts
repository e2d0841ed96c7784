import { extension, listed, noPhone, phoneLetters, phoneToo, unit } from './phone.texts.ts';

/** A piece of a text about phones: words, or one number with what to dial. */
export interface PhonePart {
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** Digits, perhaps with a leading `+`. Absent when the piece is words. */
  readonly dial?: string;
}

const GAP = '[-. ]{0,3}';
const COUNTRY = `(?:\\(?(?:\\+|00)86\\)?${GAP}|86[- ]${GAP})`;
const AREA = '(?:10|2\\d|[3-9]\\d{2})';
const LOCAL = `\\d{2,3}${GAP}\\d{4}`;
const MOBILE = `1[3-9](?:\\d{9}|\\d${GAP}\\d{4}${GAP}\\d{4}|\\d${GAP}\\d{3}${GAP}\\d{5}|\\d{2}${GAP}\\d{3}${GAP}\\d{4}|\\d{3}${GAP}\\d{6})`;
const SHORT = '(?:95|96)\\d{3,6}|1[0-2]\\d{3}|11[68]114';

interface Form {
  readonly pattern: RegExp;
  /** Whether the number could also be a date, hours or an amount. */
  readonly bare?: true;
}

const form = (pattern: string, bare?: true): Form => ({ pattern: new RegExp(pattern, 'y'), bare });

/** THE FORMS of numbers that can be dialled, the longest first. */
const FORMS: readonly Form[] = [
  form(`${COUNTRY}${MOBILE}`),
  form(`${COUNTRY}(?:\\(0\\)|\\(?0)?${AREA}\\)?${GAP}[1-9]${LOCAL}`),
  form(MOBILE),
  form(`\\(? ?0${AREA} ?\\)?${GAP}[1-9]${LOCAL}`),
  form(`\\(? ?0${AREA} ?\\)?${GAP}(?:${SHORT})`),
  form('[48]00(?:[-. ]?\\d){7}'),
  form('\\+(?!86)[1-9]\\d{0,2}(?:[-. ()]{0,3}\\d{1,4}){2,5}'),
  form('[2-9]\\d{2,3}[- ]{0,3}\\d{4}', true),
  form(SHORT, true),
  form('11[0249]|12[02]', true),
];

/**
 * Splits a text into words and phone numbers. Whoever wrote it may have put several numbers, hours, names and extensions
 * into it. A number is one only when it is whole: else it stays words, as a wrong number is worse than none. An extension
 * stays with its number and is not dialled.
 */
export function phoneParts(text: string): readonly PhonePart[] {
  const plain = toPlain(text);
  const parts: PhonePart[] = [];
  let words = 0;
  let at = 0;
  /** End of the last number that cannot be called. */
  let refused: number | undefined;
  while (at < plain.length) {
    const number = numberAt(plain, at);
    if (!number) {
      at = afterRun(plain, at);
      continue;
    }
    const before = plain.slice(0, at);
    const sameKind = refused !== undefined && listed.test(before.slice(refused));
    if (sameKind || isNoPhone(before)) refused = number.end;
    else {
      if (at > words) parts.push({ at: words, text: text.slice(words, at) });
      parts.push({ at, text: text.slice(at, number.end), dial: number.dial });
      words = number.end;
    }
    at = number.end;
  }
  if (words < text.length) parts.push({ at: words, text: text.slice(words) });
  return parts;
}

/** The same text, character by character, with full-width forms, dashes and spaces as ASCII. */
function toPlain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, ' ');
}

function numberAt(plain: string, at: number): { readonly end: number; readonly dial: string } | undefined {
  if (!/[\d+(]/.test(plain.charAt(at)) || !mayBegin(plain, at)) return undefined;
  for (const { pattern, bare } of FORMS) {
    pattern.lastIndex = at;
    const found = pattern.exec(plain)?.[0];
    if (
      found === undefined ||
      (bare && isOther(found, plain.slice(at + found.length, at + found.length + 8)))
    )
      continue;
    const end = endOfExtension(plain, at + found.length);
    const dial = dialOf(found);
    if (mayEnd(plain, end) && dial.length <= 16) return { end, dial };
  }
  return undefined;
}

/** No digit before, and no letter, except those of `Tel`. */
function mayBegin(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - 8), at);
  return !/[\w@]$/.test(before) || phoneLetters.test(before);
}

const mayEnd = (plain: string, end: number) => !/^[\w@]/.test(plain.charAt(end));

function endOfExtension(plain: string, end: number): number {
  extension.lastIndex = end;
  return end + (extension.exec(plain)?.[0].length ?? 0);
}

/** Whether it is a date, two times of a day, or an amount. */
function isOther(found: string, after: string): boolean {
  const digits = found.replace(/\D/g, '');
  const [from = '', to] = found.split(/[- ]+/);
  const hours = to !== undefined && isTime(from) && isTime(to);
  return hours || unit.test(after) || /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits);
}

/** `830`, `1730` */
const isTime = (digits: string) => /^(?:\d|[01]\d|2[0-4])[0-5]\d$/.test(digits);

const isNoPhone = (before: string) => {
  const near = before.slice(-16);
  return noPhone.test(near) && !phoneToo.test(near);
};

/** A number of the country's own is dialled as it stands. With the country's code, the 0 of the area is left out. */
function dialOf(found: string): string {
  const digits = found.replace(/[^\d+]/g, '');
  const national = /^(?:\+|00)?86(?=\d{10})0?(\d+)$/.exec(digits)?.[1];
  return national === undefined ? digits : `+86${national}`;
}

/** Behind the whole run of letters and digits, so that no end of a longer number is taken for one. */
function afterRun(plain: string, at: number): number {
  if (!/\d/.test(plain.charAt(at))) return at + 1;
  let end = at;
  while (/\d/.test(plain.charAt(end))) end += 1;
  return end;
}
