/**
 * Ads and employers in the field names of 人社 systems. Capital letters do not matter: AAC011 is aac011. A field that
 * is not what it should be is lost by itself.
 *
 * Not named here, and so never read, whatever a city sends: aad004 sex, acb221 and acb222 age, aac034 height, aac035
 * weight, aac005 ethnicity, aac017 marriage, aac009 户口; and AAE100 (valid), which means another thing in each table.
 *
 * @see 《公共就业服务指标体系 第1部分 跨地区共享服务系统数据库(表)结构与代码》(人社部 2018)
 */
import * as z from 'zod/mini';
import { isExact, isRecord, toText } from '../../reading/looseValues.ts';

/** The object with its own keys in lower case; `__proto__` stays an ordinary key. */
export function lowerKeys(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}

/**
 * A row of which these fields are read, each as text or not at all. As one step: a schema a field is ten times slower.
 *
 * @param id its key; a row whose key is not exact is another's, and goes
 */
const rowOf = <Field extends string>(id: Field, fields: readonly Field[]) =>
  z.pipe(
    z.custom<Readonly<Record<string, unknown>>>(isRecord, 'object'),
    z.transform((row, context) => {
      const sent = lowerKeys(row);
      if (!isExact(sent[id])) {
        context.issues.push({ code: 'custom', message: 'not exact', path: [id], input: sent[id] });
      }
      const read: Partial<Record<Field, string>> = {};
      for (const field of fields) read[field] = toText(sent[field]);
      return read;
    }),
  );

const WHEREABOUTS = [
  // Up to three places of work: codes, and their names under two spellings.
  'acb202',
  'acb203',
  'acb204',
  'bcb202',
  'bcb203',
  'bcb204',
  'bcb202name',
  'bcb203name',
  'bcb204name',
  'aae006',
  'aae005',
  // Not in the standard; sent by systems with a map.
  'lng',
  'lat',
  'datum',
] as const;

export const WireJob = rowOf('acb210', [
  ...WHEREABOUTS,
  'acb210',
  'cca113',
  'cca114',
  'aca112',
  'acb21r',
  'aab004',
  'aae004',
  'aae030',
  'aae031',
  'acb208',
  'acb208name',
  'abb773',
  'abb773name',
  'ccpr08',
  'ccpr08name',
  'acc034',
  'acc034name',
  'acb21x',
  'acb21xname',
  'acb21y',
  'acb21yname',
  'acb214',
  'acb214name',
  'aac013',
  'aac013name',
  'acb228',
  'acb228name',
  'acc214',
  'acc214name',
  'aac011',
  'aac011name',
  'acc217',
  'acc217name',
  'aac015',
  'aac015name',
]);
export type WireJob = z.output<typeof WireJob>;

/** A service point; it has the fields of an employer, as no standard has any for it. */
export const WireStation = rowOf('aab001', [...WHEREABOUTS, 'aab001', 'aab004']);
export type WireStation = z.output<typeof WireStation>;
