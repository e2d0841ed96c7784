import type * as z from 'zod/mini';
import { unknownFields } from '../../city/reading/unknownFields.ts';
import { nearestName } from '../../domain/nearestName.ts';
import { WIDGET_IDS } from '../../widgets/index.ts';
import { isObject } from './unchecked.ts';
import { type UnknownName, unknownField } from './unknownName.ts';

/** The functions of `auth`, which is not copied and may be a login service with more of its own. */
const LOGIN = ['getToken', 'onChange', 'login'];

/**
 * The fields of a context that the contract does not have: the plugin leaves them out, and most are misspelt.
 *
 * @param fields what was read of `given`: each field of the contract, exactly one time
 */
export function readUnknownFields(
  schema: z.core.$ZodType,
  given: object,
  fields: Readonly<Record<string, unknown>>,
): readonly UnknownName[] {
  try {
    // An instance of a class is a service of the host's, with fields of its own.
    const own = isPlain(given) ? Object.keys(given).map((name) => [name, undefined]) : [];
    const found = unknownFields(schema, { ...Object.fromEntries(own), ...fields });
    return [
      ...found.map(({ path, name, known }) => unknownField(path, name, known)),
      ...unknownOfLogin(fields.auth),
    ];
  } catch {
    // Fields that can be read only once are known by then.
    return [];
  }
}

function unknownOfLogin(auth: unknown): readonly UnknownName[] {
  if (!isObject(auth)) return [];
  const absent = LOGIN.filter((name) => !(name in auth));
  return Object.keys(auth)
    .filter((name) => !LOGIN.includes(name))
    .map((name) => unknownField(`auth.${name}`, name, absent))
    .filter(({ nearest }) => nearest !== undefined);
}

/** Misspelt ids of widgets in `flags`. A host may pass flags of its own besides, so the others are not told. */
export const readUnknownFlags = (flags: unknown): readonly UnknownName[] =>
  unknownWidgets('flags', flags).filter(({ nearest }) => nearest !== undefined);

/** Ids in `off` of a city's configuration that are of no widget: nothing is switched off by them. */
export const readUnknownOff = (off: unknown): readonly UnknownName[] => unknownWidgets('city.off', off);

const unknownWidgets = (field: string, by: unknown): readonly UnknownName[] =>
  (isObject(by) ? Object.keys(by) : [])
    .filter((name) => !WIDGET_IDS.some((id) => id === name))
    .map((name) => ({ field, given: name, nearest: nearestName(name, WIDGET_IDS) }));

function isPlain(given: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
