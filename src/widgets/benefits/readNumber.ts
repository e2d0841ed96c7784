import { question as texts } from './texts.ts';

/** What somebody typed, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly wrong: string };

/** The number that somebody typed, with full-width digits, a unit or spaces. */
export function readNumber(typed: string, min: number | undefined, unit: string | undefined): Read<number> {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(unit?.normalize('NFKC') ?? '', '');
  if (plain === '') return { wrong: texts.empty };
  if (!/^-?\d{1,12}(?:\.\d{1,6})?$/.test(plain)) return { wrong: texts.noNumber };
  const value = Number(plain);
  return min !== undefined && value < min ? { wrong: texts.tooSmall(min) } : { value };
}
