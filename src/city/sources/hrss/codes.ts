import type { UnknownCode } from '../../../domain/cityApi.ts';
import { codeText } from '../../reading/cleanText.ts';
import { htmlLine } from '../../reading/htmlText.ts';
import { readEnd } from '../../reading/readEnd.ts';
import { remembering } from '../../reading/remembering.ts';
import { education, liveWords, withdrawnWords } from './texts.ts';
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
  if (name !== undefined) return nameLine(name);
  return value && (isCode(value) ? tables.get(field)?.get(value) : textLine(value));
}

const nameLine = remembering((name) => htmlLine(name, 'name'));
const textLine = remembering((text) => htmlLine(text, 'paragraph'));

const FLAGS = ['ccpr08', 'acb208', 'abb773'] as const;
type Flag = (typeof FLAGS)[number];

/** The values of each flag that withdraw an ad, and those that do not. */
const withdraws: Readonly<Record<Flag, Readonly<Record<'yes' | 'no', ReadonlySet<string>>>>> = {
  /** Deleted. */
  ccpr08: { no: new Set(['0', 'n', 'no', 'false', 'f']), yes: new Set(['1', 'y', 'yes', 'true', 't']) },
  /** 0 shown; 1 frozen; 2, 3 and 4 are steps of an approval that was not given. */
  acb208: {
    no: new Set(['0', 'n', 'no', 'false', 'f']),
    yes: new Set(['1', '2', '3', '4', 'y', 'yes', 'true', 't']),
  },
  /** Audited: 0 not yet, 1 passed, 2 to 4 not passed or sent back. `null` does not withdraw, because it can mean "not sent". */
  abb773: { no: new Set(['1']), yes: new Set(['0', '2', '3', '4']) },
};

/** `undefined`: not sent, or an unknown value. Many systems send a code as a number: 1.0 is 1, and 01 is 1. */
function flagOf(wire: WireJob, flag: Flag): boolean | undefined {
  const words = wordsSay(wire[`${flag}name`] ?? wire[flag] ?? '');
  if (words === true) return true;
  const code = (wire[flag] ?? '').toLowerCase().replace(/^0+(?=\d)|\.0+$/g, '');
  if (withdraws[flag].yes.has(code)) return true;
  return withdraws[flag].no.has(code) ? false : words;
}

const wordsSay = remembering((words) => {
  if (withdrawnWords.test(words)) return true;
  return liveWords.test(words) ? false : undefined;
});

/** Whether the city has deleted, frozen or not approved the ad. An unknown value does not withdraw it. */
export const isWithdrawn = (wire: WireJob) => FLAGS.some((flag) => flagOf(wire, flag) === true);

/** The codes of the ad that are in none of our tables. */
export function unknownCodesOf(wire: WireJob): readonly UnknownCode[] {
  const fields: readonly (CodeField | Flag)[] = [
    ...CODES.filter((field) => labelOf(wire, field) === undefined),
    ...FLAGS.filter((flag) => flagOf(wire, flag) === undefined),
  ];
  const ends = readEnd(wire.aae031, 'aae031') === 'open' ? (['aae031'] as const) : [];
  return [...fields, ...ends].flatMap((field) => {
    const code = wire[field];
    return code === undefined ? [] : { field, code: codeText(code) };
  });
}
