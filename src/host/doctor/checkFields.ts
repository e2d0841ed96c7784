import { unknownFields } from '../../city/reading/unknownFields.ts';
import { nearestName } from '../../domain/nearestName.ts';
import { ContextSchema } from '../contract/parseProps.ts';
import type { Finding } from './finding.ts';

/** Warns of fields that the contract does not have: the plugin ignores them, and most are misspelt. */
export const checkFields = (given: unknown): readonly Finding[] =>
  unknownFields(ContextSchema, given).map(({ path, name, known }) => {
    const meant = nearestName(name, known);
    return {
      level: 'warn',
      code: 'context-unknown',
      seen: `${path} is no field of the context, and is ignored.`,
      todo: meant === undefined ? `Known there: ${known.join(', ')}.` : `Write ${meant} if that is meant.`,
    };
  });
