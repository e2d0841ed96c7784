import { unknownFields } from '../../city/reading/unknownFields.ts';
import { nearestName } from '../../domain/nearestName.ts';
import { ContextSchema } from '../contract/parseProps.ts';
import type { Finding } from './finding.ts';

/** Names that the contract does not have: a field with such a name is ignored, and most are mistyped. */
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
