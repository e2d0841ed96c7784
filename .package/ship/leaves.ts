/** What a promise is made of, each by its path; a path may stand there more than once. */
export type Leaves = ReadonlyMap<string, number>;

function counted(paths: readonly string[]): Leaves {
  const leaves = new Map<string, number>();
  for (const path of paths) leaves.set(path, (leaves.get(path) ?? 0) + 1);
  return leaves;
}

const LITERALS = /'[^']*'|"[^"]*"/g;
const RUN_OF_LITERALS = /(?:\|\s*)?(?:'[^']*'|"[^"]*")(?:\s*[|,]\s*(?:'[^']*'|"[^"]*"))*/g;

/**
 * The leaves of a public surface: each line with the lines that it stands in. The names of a union or a list are leaves
 * of their own, so that one name more is an addition and no change.
 */
export function surfaceLeaves(surface: string): Leaves {
  const around: string[] = [];
  const paths = surface.split('\n').flatMap((line) => {
    const text = line.trim();
    // A line in the first columns that goes on with a union belongs to the declaration that began before.
    const ends = /^[}\])]/.test(text);
    const column = Math.floor(line.search(/\S|$/) / 4);
    const depth = /^\s?['"|]/.test(line) ? around.length : Math.max(column, ends ? 1 : 0);
    around.length = Math.min(around.length, depth);
    const said = unnamed(ends ? text.replace(/^[}\])\s;]+/, '') : text).replace(/^\|?\s*\{?$/, '');
    const names = /^declare module|import\(/.test(text) ? [] : (text.match(LITERALS) ?? []);
    const path = [...around, ...(said === '' ? [] : [said])];
    if (!ends && /[{=]$/.test(text)) around.push(said);
    return [...(said === '' ? [] : [path]), ...names.map((name) => [...path, name.slice(1, -1)])];
  });
  return counted(paths.map((path) => path.join(' › ')));
}

/** A line without the names that are leaves of their own; the module of a declaration keeps its name. */
const unnamed = (text: string) =>
  /^declare module|import\(/.test(text)
    ? text
    : text.replace(RUN_OF_LITERALS, '').replace(/\s+/g, ' ').replace(/;$/, '').trim();

/** Words for people: a change of them breaks nobody. */
const WORDS: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'info',
]);

/** The leaves of an OpenAPI document: each value with its path. Lists of names have no order. */
export function openapiLeaves(document: unknown): Leaves {
  const paths: string[] = [];
  const visit = (value: unknown, path: readonly string[], named: boolean) => {
    if (Array.isArray(value)) {
      value.forEach((one: unknown, index) => {
        visit(one, [...path, nameOf(one) ?? (isObject(one) ? `${index}` : '')], false);
      });
    } else if (isObject(value)) {
      paths.push([...path, '{}'].join(' › '));
      for (const [key, inner] of Object.entries(value)) {
        if (named || !WORDS.has(key)) visit(inner, [...path, key], key === 'properties' || key === 'schemas');
      }
    } else paths.push(`${path.filter(Boolean).join(' › ')} = ${JSON.stringify(value)}`);
  };
  visit(document, [], false);
  return counted(paths);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A parameter is known by its name, wherever it stands. */
const nameOf = (value: unknown) =>
  isObject(value) && typeof value.name === 'string' && typeof value.in === 'string'
    ? `${value.in} ${value.name}`
    : undefined;

export const nameLeaves = (names: readonly string[]): Leaves => counted(names);
