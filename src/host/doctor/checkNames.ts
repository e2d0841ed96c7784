import { nearestName } from '../../domain/nearestName.ts';
import { ROLES } from '../../domain/role.ts';
import { SCREEN_KINDS } from '../../domain/screens.ts';
import { WIDGET_IDS } from '../../widgets/index.ts';
import { fieldOf, isObject } from '../contract/unchecked.ts';
import type { Finding } from './finding.ts';

/**
 * Screens, roles and widgets that a context names and this version does not have: the plugin works without them, and
 * most are mistyped.
 */
export function checkNames(given: unknown): readonly Finding[] {
  const kind = fieldOf(fieldOf(given, 'destination'), 'kind');
  return [
    ...unknownName('destination.kind', kind, SCREEN_KINDS, 'the first screen opens'),
    ...unknownName('role', fieldOf(given, 'role'), ROLES, 'a resident is served'),
    ...unknownWidgets('flags', fieldOf(given, 'flags'), 'nothing is left out by it'),
    ...checkOff('city.off', fieldOf(fieldOf(given, 'city'), 'off')),
  ];
}

/** Ids of no widget, by which a city's configuration switches nothing off. */
export const checkOff = (field: string, off: unknown): readonly Finding[] =>
  unknownWidgets(field, off, 'nothing is switched off by it');

const unknownWidgets = (field: string, by: unknown, instead: string): readonly Finding[] =>
  (isObject(by) ? Object.keys(by) : []).flatMap((name) => unknownName(field, name, WIDGET_IDS, instead));

function unknownName(
  field: string,
  given: unknown,
  names: readonly string[],
  instead: string,
): readonly Finding[] {
  if (typeof given !== 'string' || names.includes(given)) return [];
  const meant = nearestName(given, names);
  return [
    {
      level: 'warn',
      code: 'name-unknown',
      seen: `${field} has the name ${given}, which this version does not know: ${instead}.`,
      todo: meant === undefined ? `Known there: ${names.join(', ')}.` : `Write ${meant} if that is meant.`,
    },
  ];
}
