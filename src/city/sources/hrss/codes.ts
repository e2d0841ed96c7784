import type { UnknownCode } from '../../../domain/cityApi.ts';
import { htmlLine } from '../../reading/htmlText.ts';
import { education } from './texts.ts';
import type { WireJob } from './wire.ts';

const CODES = [
  'acc034',
  'acb21x',
  'acb21y',
  'acb214',
  'aac013',
  'acb228',
  'acc214',
  'aac011',
  'acc217',
  'aac015',
] as const;
type CodeField = (typeof CODES)[number];

const tables: ReadonlyMap<CodeField, ReadonlyMap<string, string>> = new Map([['aac011', education]]);

/** Whether a text is a short code, or a list of codes. Any other text is a label. */
const isCode = (text: string) => /^[0-9a-z]{1,6}(?:[,;|][0-9a-z]{1,6})*$/i.test(text);

/**
 * The label of a field: the name that the city sends, the entry of a published table, or the text itself if it is not a
 * code. `undefined` for an unknown code.
 */
export function labelOf(wire: WireJob, field: CodeField): string | undefined {
  const { [field]: value, [`${field}name` as const]: name } = wire;
  if (name !== undefined) return htmlLine(name, 'name');
  return value && (isCode(value) ? tables.get(field)?.get(value) : htmlLine(value, 'paragraph'));
}

const FLAGS = ['ccpr08', 'acb208', 'abb773'] as const;
type Flag = (typeof FLAGS)[number];

/** The flags that withdraw an ad, and whether each value does. */
const withdrawnByValue: Readonly<Record<Flag, ReadonlyMap<string, boolean>>> = {
  /** Deleted: 1. */
  ccpr08: new Map([
    ['0', false],
    ['1', true],
  ]),
  /** Frozen: 1. */
  acb208: new Map([
    ['0', false],
    ['1', true],
  ]),
  /** Audited: 0 not yet, 1 passed, 2 not passed. `null` does not withdraw, because it can mean "not sent". */
  abb773: new Map([
    ['0', true],
    ['1', false],
    ['2', true],
  ]),
};
const flagOf = (wire: WireJob, flag: Flag) => withdrawnByValue[flag].get(wire[flag] ?? '');

/** Whether the city has deleted, frozen or not approved the ad. An unknown value does not withdraw it. */
export const isWithdrawn = (wire: WireJob) => FLAGS.some((flag) => flagOf(wire, flag) === true);

/** The codes of the ad that are in none of our tables. */
export function unknownCodesOf(wire: WireJob): readonly UnknownCode[] {
  const fields: readonly (CodeField | Flag)[] = [
    ...CODES.filter((field) => labelOf(wire, field) === undefined),
    ...FLAGS.filter((flag) => flagOf(wire, flag) === undefined),
  ];
  return fields.flatMap((field) => {
    const code = wire[field];
    return code === undefined ? [] : { field, code: code.slice(0, 40) };
  });
}
