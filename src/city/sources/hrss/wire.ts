/**
 * Ads and employers in the field names of 人社 systems. Case is ignored: AAC011 is aac011. An invalid value is ignored
 * and does not drop the row.
 *
 * Fields that are never read, even if a city sends them: aad004 sex, acb221 and acb222 age, aac034 height, aac035
 * weight, aac005 ethnicity, aac017 marriage, aac009 户口; and AAE100 (valid), which has a different meaning in each table.
 *
 * @see 《公共就业服务指标体系 第1部分 跨地区共享服务系统数据库(表)结构与代码》(人社部 2018)
 */
import * as z from 'zod/mini';
import { isExact, isRecord, lowerKeys, toText } from '../../reading/looseValues.ts';

/**
 * Reads these fields of a row as text. One transform, because one schema for each field is ten times slower.
 *
 * @param id the field with the id of the row; a row whose id is not exact is dropped
 */
const rowOf = <Field extends string>(id: Field, fields: readonly Field[]) =>
  z.pipe(
    z.custom<Readonly<Record<string, unknown>>>(isRecord, 'object'),
    z.transform((row, context) => {
      const lower = lowerKeys(row);
      if (!isExact(lower[id])) {
        context.issues.push({ code: 'custom', message: 'not exact', path: [id], input: lower[id] });
      }
      const read: Partial<Record<Field, string>> = {};
      for (const field of fields) {
        const text = toText(lower[field]);
        if (text !== undefined) read[field] = text;
      }
      return read;
    }),
  );

const LOCATION_FIELDS = [
  // Up to three workplaces: codes, and their names under two spellings.
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
  // Not in the standard. Systems with a map send them.
  'lng',
  'lat',
  'datum',
] as const;

export const WireJob = rowOf('acb210', [
  ...LOCATION_FIELDS,
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

/** A station. It has the fields of an employer, because the standard has none for stations. */
export const WireStation = rowOf('aab001', [...LOCATION_FIELDS, 'aab001', 'aab004']);
export type WireStation = z.output<typeof WireStation>;
