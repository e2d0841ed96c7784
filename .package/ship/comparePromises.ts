import { type Leaves, nameLeaves, openapiLeaves, surfaceLeaves } from './leaves.ts';
import { compareVersions, parseVersion } from './version.ts';

/** What hosts and cities may rely on in one release. */
export interface Promises {
  readonly version: string;
  /** `surface.txt`. */
  readonly surface: string;
  /** The gateway contract. */
  readonly openapi: unknown;
  /** Codes and events, as `report rows-dropped`. */
  readonly codes: readonly string[];
}

export interface Difference {
  /** What a host or a city may have relied on: taken away, changed, or asked for anew. */
  readonly broken: readonly string[];
  readonly added: readonly string[];
}

/** Types that a host fills in: a field more that must be there breaks a host without it. */
const GIVEN =
  /^interface (HostContext|CityConfig|SourceConfig|ThemeTokens|MountProps|LoadOptions|IconProps) \{/;
/** Rules of a schema that refuse what was right before. */
const NARROWER =
  / › (minimum|maximum|minLength|maxLength|minItems|maxItems|pattern|format|additionalProperties) = /;

export function differenceOf(last: Promises, now: Promises): Difference {
  const kinds: readonly { name: string; read(of: Promises): Leaves; asks(path: string): boolean }[] = [
    { name: 'surface', read: ({ surface }) => surfaceLeaves(surface), asks: asksOfHosts },
    { name: 'gateway', read: ({ openapi }) => openapiLeaves(openapi), asks: asksOfCities },
    { name: 'code', read: ({ codes }) => nameLeaves(codes), asks: () => false },
  ];
  const differences = kinds.map(({ name, read, asks }) => {
    const [before, after] = [read(last), read(now)];
    const come = missing(after, before);
    const gone = missing(before, after).filter((path) => !come.some((now) => takesMore(path, now)));
    const wider = (path: string) => missing(before, after).some((old) => takesMore(old, path));
    const demanded = come.filter((path) => asks(path) && wasThere(path, before) && !wider(path));
    return {
      broken: [
        ...gone.map((path) => `${name}: ${path} was taken away or changed`),
        ...demanded.map((path) => `${name}: ${path} is asked for now`),
      ],
      added: come.filter((path) => !demanded.includes(path)).map((path) => `${name}: ${path}`),
    };
  });
  return {
    broken: differences.flatMap(({ broken }) => broken),
    added: differences.flatMap(({ added }) => added),
  };
}

const missing = (from: Leaves, inside: Leaves) =>
  [...from].flatMap(([path, count]) => ((inside.get(path) ?? 0) < count ? [path] : []));

/** Whether what a leaf stands in was promised before: a new part may ask for what it needs. */
function wasThere(path: string, before: Leaves): boolean {
  const parent = path
    .replace(/ = .*$/, '')
    .split(' › ')
    .slice(0, -1)
    .join(' › ');
  return before.has(parent) || before.has(`${parent} › {}`);
}

const asksOfHosts = (path: string) => {
  const [, field = ''] = path.split(' › ');
  return GIVEN.test(path) && path.split(' › ').length === 2 && !/^(readonly )?\w+\?/.test(field);
};

/** Whether a field that hosts fill in takes what it took before, and more: `city: A` that became `city: A | B`. */
function takesMore(old: string, now: string): boolean {
  const [before, after] = [old, now].map((path) => {
    const [parent = '', field = '', ...deeper] = path.split(' › ');
    const [name = '', ...type] = field.split(': ');
    return { name: `${parent} ${name}`, types: type.join(': ').split(' | '), deeper: deeper.length > 0 };
  });
  if (!before || !after || !GIVEN.test(old) || before.deeper || after.deeper) return false;
  return before.name === after.name && before.types.every((type) => after.types.includes(type));
}

const asksOfCities = (path: string) => / › required = "/.test(path) || NARROWER.test(path);

/**
 * Why a release must not be made with its version: one sentence for each thing that is taken away without a new major,
 * and one where something was added without a new minor. Empty when all is well.
 */
export function verdict(last: Promises, now: Promises): readonly string[] {
  const { broken, added } = differenceOf(last, now);
  const order = compareVersions(now.version, last.version);
  if (order < 0) return [`Version ${now.version} is older than the last release, ${last.version}.`];
  if (order === 0) {
    return [...broken, ...added].map((what) => `${what}, but ${now.version} is out. Raise the version.`);
  }
  const [[oldMajor, oldMinor], [major, minor]] = [parseVersion(last.version), parseVersion(now.version)];
  if (major > oldMajor) return [];
  const needed = `${oldMajor + 1}.0.0`;
  if (broken.length > 0) {
    return broken.map((what) => `${what}. Bring it back, or release ${needed} in place of ${now.version}.`);
  }
  const [first] = added;
  return first === undefined || minor > oldMinor
    ? []
    : [
        `${first} and ${added.length - 1} more were added. Release ${oldMajor}.${oldMinor + 1}.0 in place of ${now.version}.`,
      ];
}
