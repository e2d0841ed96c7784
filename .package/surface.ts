import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withNames } from './readmeNames.ts';
import { withTables } from './reference/tables.ts';

/*
 * `npm run surface`: writes the public API of the package to `.package/surface.txt`, and the names of widgets and screens
 * and the tables of codes into the READMEs. Tests compare them, so that the API does not change unnoticed.
 */

const here = import.meta.dirname;
const ENTRIES = ['public', 'sinks', 'vitals'].map((name) => `host/package/${name}.d.ts`);
const AMBIENT = ['host/package/remotes.d.ts', 'host/package/mountRemotes.d.ts'];

/** Contents of files without comments, by path. */
type Files = ReadonlyMap<string, string>;

/** Every type and function that a host can reach from the package, with its signature, in order of name. */
export function publicSurface(): string {
  const folder = mkdtempSync(join(tmpdir(), 'surface-'));
  try {
    const tsc = join(here, '../node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', here, '--outDir', folder], { stdio: 'inherit' });
    return surfaceOf(
      new Map(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((path) => path.replaceAll('\\', '/'))
          .filter((path) => path.endsWith('.d.ts'))
          .map((path) => [path, uncommented(readFileSync(join(folder, path), 'utf8'))]),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A union with comments between its members stands as one without. */
const uncommented = (code: string) =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\n|^\s*\/\/.*\n/gm, '')
    .replace(/= *\n *\{/g, '= {')
    .replace(/\}\n *\| \{/g, '} | {');

function surfaceOf(files: Files): string {
  const declared = new Map([...files.values()].flatMap(declarations));
  const reached = new Set(ENTRIES.flatMap((entry) => exportsOf(entry, files)));
  const ambient = AMBIENT.map((file) => files.get(file) ?? '');
  const reach = (text = '') => {
    for (const [word] of text.matchAll(/\w+/g)) if (declared.has(word)) reached.add(word);
  };
  for (const text of ambient) reach(text);
  // The set grows during the loop, and the loop visits the new names too.
  for (const name of reached) reach(declared.get(name));
  const parts = [...reached].sort().map((name) => declared.get(name) ?? `${name} is declared nowhere`);
  return `${[...parts, ...ambient].join('\n').trim()}\n`;
}

/** Top-level declarations of a file by name. Each begins in the first column. */
function declarations(code: string): readonly (readonly [string, string])[] {
  return code
    .split(/^(?=export |declare )/m)
    .map((text) => text.replace(/^export declare |^export |^declare /, ''))
    .flatMap((text) => {
      const name = /^(?:abstract )?(?:interface|type|class|function|const) (\w+)/.exec(text)?.[1];
      return name === undefined ? [] : [[name, text.trimEnd()] as const];
    });
}

/** The names that a file exports, re-exports included. */
function exportsOf(file: string, files: Files): readonly string[] {
  const code = files.get(file) ?? '';
  const own = [...code.matchAll(/^export (?:declare )?(?:interface|type|class|function|const) (\w+)/gm)];
  const lists = [...code.matchAll(/^export (?:type )?\{([^}]*)\}/gm)];
  const stars = [...code.matchAll(/^export (?:type )?\* from '([^']+)\.ts'/gm)];
  return [
    ...own.map((found) => found[1] ?? ''),
    ...lists.flatMap((found) =>
      (found[1] ?? '').split(',').map((name) => name.replace(/\btype\b/, '').trim()),
    ),
    ...stars.flatMap((found) =>
      exportsOf(join(dirname(file), `${found[1]}.d.ts`).replaceAll('\\', '/'), files),
    ),
  ].filter((name) => name !== '');
}

if (process.argv[1] === import.meta.filename) {
  const written = (name: string, change: (text: string) => string) => {
    const path = join(here, '..', name);
    const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
    if (after === before) return false;
    writeFileSync(path, after);
    return true;
  };
  const changed = [
    ...['.package/surface.txt'].filter((name) => written(name, publicSurface)),
    ...['README.md', 'README.zh-CN.md', '.package/README.md'].filter((name) =>
      written(name, (text) => withTables(withNames(text))),
    ),
  ];
  process.stdout.write(changed.length === 0 ? 'Nothing has changed.\n' : `Written: ${changed.join(', ')}\n`);
}
