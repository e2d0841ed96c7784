import { cruise, type IForbiddenRuleType, type IModule, type IReporterOutput } from 'dependency-cruiser';

/** Which rooms each room of `src` may import; itself always. */
export const below: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  city: ['domain'],
  data: ['domain'],
  ui: ['domain'],
  widgets: ['domain', 'data', 'ui'],
  host: ['domain', 'city', 'data', 'ui', 'widgets'],
};

/** Where each package may be imported; beside these, `src` may use what it likes. */
const homes: Readonly<Record<string, string>> = {
  axios: 'city/',
  'idb-keyval': 'city/kept/|data/own/',
  zod: 'city/|data/own/|host/contract/',
  '@tanstack/react-query': 'data/|host/',
  antd: 'ui/|widgets/|host/',
  '@ant-design': 'ui/|widgets/|host/',
  'react(-dom)?': 'data/|ui/|widgets/|host/',
};

/** Installed or not, by name or by file. */
export const inPackage = (name: string) => `(^|/node_modules/|^node_modules/)(${name})(/|$)`;

export const importRules: readonly IForbiddenRuleType[] = [
  ...Object.entries(below).map(([room, allowed]) => ({
    name: `${room} imports what stands below it`,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
  })),
  ...Object.entries(homes).map(([name, home]) => ({
    name: `${name} stays at home`,
    from: { path: '^src/[^/]+/', pathNot: `^src/(${home})` },
    to: { path: inPackage(name) },
  })),
  ...['widgets', 'city/sources'].map((folder) => ({
    name: `nothing in ${folder} imports its neighbour`,
    from: { path: `^src/${folder}/([^/]+)/` },
    to: { path: `^src/${folder}/[^/]+/`, pathNot: `^src/${folder}/$1/` },
  })),
  {
    name: 'src imports only src and packages',
    from: { path: '^src/' },
    to: { pathNot: ['^src/', '^package\\.json$'], dependencyTypes: ['local', 'core'] },
  },
  { name: 'no file needs itself', from: {}, to: { circular: true } },
];

export interface Cruised {
  readonly modules: readonly IModule[];
  /** `rule: from → to` */
  readonly broken: readonly string[];
}

/**
 * Reads the imports of `src` under a folder. The parser is named: without it dependency-cruiser finds nothing in
 * TypeScript 7 and says that all is well.
 */
export async function cruiseSrc(baseDir: string): Promise<Cruised> {
  const { output }: IReporterOutput = await cruise(['src'], {
    baseDir,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    ruleSet: { forbidden: [...importRules] },
    validate: true,
  });
  if (typeof output === 'string') throw new TypeError('a report instead of a result');
  const { modules, summary } = output;
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { modules, broken };
}

/** Everything that a file brings along into a page; types bring nothing, and what is imported later comes later. */
export function carriedBy(file: string, { modules }: Cruised): readonly string[] {
  const carried = new Set([file]);
  for (const source of carried) {
    for (const { resolved, dependencyTypes } of modules.find((one) => one.source === source)?.dependencies ??
      []) {
      if (!dependencyTypes.some((type) => type === 'type-only' || type === 'dynamic-import'))
        carried.add(resolved);
    }
  }
  return [...carried];
}
