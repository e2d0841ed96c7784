import * as z from 'zod/mini';

/** A field that its schema does not have. */
export interface UnknownField {
  /** Where it is, such as `theme.tokens.color`. */
  readonly path: string;
  readonly name: string;
  /** The names that a field can have there. */
  readonly known: readonly string[];
}

/**
 * The fields that are ignored when a value is read by a schema. It looks into objects and lists; of a value that has
 * several forms it says nothing.
 *
 * @param path of the value. By default, it is the outermost
 */
export function unknownFields(schema: z.core.$ZodType, given: unknown, path = ''): readonly UnknownField[] {
  if (schema instanceof z.core.$ZodOptional) return unknownFields(schema._zod.def.innerType, given, path);
  if (Array.isArray(given)) {
    const item = schema instanceof z.core.$ZodArray ? schema._zod.def.element : undefined;
    return item ? given.flatMap((one, index) => unknownFields(item, one, `${path}[${index}]`)) : [];
  }
  if (!(schema instanceof z.core.$ZodObject) || typeof given !== 'object' || given === null) return [];
  const fields = new Map(Object.entries(schema._zod.def.shape));
  return Object.entries(given).flatMap(([name, value]) => {
    const own = path === '' ? name : `${path}.${name}`;
    const field = fields.get(name);
    return field === undefined
      ? [{ path: own, name, known: [...fields.keys()] }]
      : unknownFields(field, value, own);
  });
}
