import * as z from 'zod/mini';

/** A field that is not in the schema. */
export interface UnknownField {
  /** The path of the field, such as `theme.tokens.color`. */
  readonly path: string;
  readonly name: string;
  /** The field names that the schema has at this path. */
  readonly known: readonly string[];
}

/**
 * Lists the fields of a value that its schema ignores. Checks objects and lists, but not unions.
 *
 * @param path path of the value. By default, the root
 */
export function unknownFields(schema: z.core.$ZodType, given: unknown, path = ''): readonly UnknownField[] {
  if (schema instanceof z.core.$ZodPipe) return unknownFields(schema._zod.def.in, given, path);
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable)
    return unknownFields(schema._zod.def.innerType, given, path);
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
