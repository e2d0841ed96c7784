/** The part of JSON Schema 2020-12 that the document uses. */
type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Resolves a `#/…` reference. */
export function resolve(root: Json, ref: string): Json {
  let at: unknown = root;
  for (const key of ref.replace('#/', '').split('/')) at = isObject(at) ? at[key] : undefined;
  if (!isObject(at)) throw new Error(`nothing at ${ref}`);
  return at;
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};
const known = new Set(
  '$ref,type,allOf,anyOf,enum,const,properties,required,items,additionalProperties,propertyNames,minLength,maxLength,minItems,maxItems,minimum,maximum,exclusiveMinimum,pattern,format,description'.split(
    ',',
  ),
);

/**
 * The paths at which a value does not match its schema. Independent of the code that creates the schema.
 *
 * @throws for an unsupported keyword
 */
export function mismatches(root: Json, schema: Json, value: unknown, at = '$'): readonly string[] {
  const wrong = (what: string) => [`${at}: ${what}`];
  for (const keyword of Object.keys(schema)) if (!known.has(keyword)) throw new Error(`keyword ${keyword}`);
  if (typeof schema.$ref === 'string') return mismatches(root, resolve(root, schema.$ref), value, at);

  const all = objects(schema.allOf).flatMap((part) => mismatches(root, part, value, at));
  const parts = objects(schema.anyOf).map((part) => mismatches(root, part, value, at));
  const any = parts.length > 0 && parts.every((found) => found.length > 0) ? (parts[0] ?? []) : [];
  const allowed = [schema.type ?? []].flat().map(String);
  if (allowed.length > 0 && !allowed.some((type) => types[type]?.(value))) return wrong(allowed.join('|'));
  const plain = [
    ...(Array.isArray(schema.enum) && !schema.enum.includes(value) ? wrong('enum') : []),
    ...('const' in schema && schema.const !== value ? wrong('const') : []),
  ];
  if (typeof value === 'string') {
    if (typeof schema.minLength === 'number' && value.length < schema.minLength)
      plain.push(...wrong('short'));
    if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern).test(value))
      plain.push(...wrong('pattern'));
  }
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number' && value < schema.minimum) plain.push(...wrong('minimum'));
    if (typeof schema.maximum === 'number' && value > schema.maximum) plain.push(...wrong('maximum'));
  }
  const items = schema.items;
  const inItems =
    Array.isArray(value) && isObject(items)
      ? value.flatMap((item, index) => mismatches(root, items, item, `${at}[${index}]`))
      : [];
  return [...all, ...any, ...plain, ...inItems, ...inProperties(root, schema, value, at)];
}

function inProperties(root: Json, schema: Json, value: unknown, at: string): readonly string[] {
  if (!isObject(value)) return [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return [
    ...required.flatMap((key) => (Object.hasOwn(value, key) ? [] : [`${at}.${key}: required`])),
    ...Object.entries(properties).flatMap(([key, part]) =>
      isObject(part) && value[key] !== undefined ? mismatches(root, part, value[key], `${at}.${key}`) : [],
    ),
  ];
}
