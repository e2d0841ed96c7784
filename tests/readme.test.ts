import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withNames } from '../.package/readmeNames.ts';
import { PROBLEMS } from '../.package/reference/problems.ts';
import { allCodes, withTables } from '../.package/reference/tables.ts';
import { QUICK_STARTS } from '../mocks/serve/quickStarts.ts';
import { ROLES } from '../src/domain/role.ts';
import { SCREEN_KINDS } from '../src/domain/screens.ts';
import { ContextSchema } from '../src/host/contract/parseProps.ts';
import { WIDGET_IDS } from '../src/widgets/index.ts';

const root = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const HOSTS = 'tests/embed/hosts';
const READMES = [
  ['README.md', 'tested', 'yes', 'no'],
  ['README.zh-CN.md', '已测', '可以', '不行'],
] as const;

/** Both show one component, which stands in a folder of its own. */
const shownBy = (host: string) => (/^react-1[68]$/.test(host) ? 'react-16-18' : host);

/** What a README shows of an example: the part between `#region` and `#endregion`, else all of it. */
function shown(example: string): string {
  const text = read(example);
  const lines = (/#region.*\n([\s\S]*?)\n.*#endregion/.exec(text)?.[1] ?? text).split('\n');
  const margin = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
  return lines
    .map((line) => line.slice(margin))
    .join('\n')
    .trim();
}

/** Blocks of code that follow a paragraph which ends with a link to their example. */
const blocksOf = (text: string) =>
  [...text.matchAll(/\]\((tests\/embed\/hosts\/[^)]+)\)[:：]\n\n```\w+\n([\s\S]*?)\n```\n/g)].map(
    ([, example = '', code = '']) => ({ example, code }),
  );

/** Rows of the table of hosts and entries, without its head. */
const matrixOf = (text: string) =>
  (/(?:^\|.*`webview\.html` \|\n)\|[-|]+\n((?:\|.*\n)+)/m.exec(text)?.[1] ?? '')
    .trim()
    .split('\n')
    .map((row) => row.split('|').slice(1, -1));

describe.each(READMES)('%s', (file, tested, yes, no) => {
  const text = read(file);
  const blocks = blocksOf(text);
  const cells = matrixOf(text).flatMap((row) => row.slice(1).map((cell) => cell.trim()));

  it.each(blocks)('shows $example as it is', ({ example, code }) => {
    expect(code).toBe(shown(example));
  });

  it('shows every quick start, and there is no other example', () => {
    const examples = new Set(blocks.map(({ example }) => example.split('/')[3]));
    expect(QUICK_STARTS.map(shownBy).filter((host) => !examples.has(host))).toEqual([]);
    const folders = readdirSync(join(root, HOSTS), { withFileTypes: true });
    const hosts = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(hosts.sort()).toEqual([...new Set([...QUICK_STARTS, 'react-16-18'])].sort());
  });

  it('has no block of an example that was left out of the comparison', () => {
    const body = text.slice(text.indexOf('es-module/index.html'), text.indexOf('| `webview.html` |'));
    expect(body.match(/^```\w+/gm)).toHaveLength(blocks.length);
  });

  it('says of each host and entry whether it is tested, supported, or why not', () => {
    expect(matrixOf(text)).toHaveLength(11);
    const known = new RegExp(`^(\\[${tested}\\]\\(|${tested}[:：] ?\\[|${yes}( ³)?$|${no} [¹²⁵⁶]$)`);
    expect(cells).toHaveLength(77);
    expect(cells.filter((cell) => !known.test(cell))).toEqual([]);
  });

  it('names an existing test of our browser tests wherever it says tested', () => {
    const named = cells.flatMap((cell) => [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path));
    expect(named.filter((path) => !path.startsWith('tests/embed/entries/'))).toEqual([]);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const untold = QUICK_STARTS.filter((name) => !named.includes(`tests/embed/entries/${name}.spec.ts`));
    expect(untold).toEqual([]);
  });

  it('explains every field of the context, and names all screens, roles and widgets that there are', () => {
    const row = (field: string) => text.split('\n').find((line) => line.startsWith(`| \`${field}`)) ?? '';
    expect(Object.keys(ContextSchema.shape).filter((field) => row(field) === '')).toEqual([]);
    expect(ROLES.filter((role) => !row('role').includes(`'${role}'`))).toEqual([]);
    expect(text).toBe(withNames(text));
    for (const id of WIDGET_IDS) expect(row('./Widget')).toContain(`\`${id}\``);
    for (const kind of SCREEN_KINDS) expect(row('destination')).toContain(`'${kind}'`);
  });

  it('has the reference of every problem, as the table of codes has it', () => {
    expect(text).toBe(withTables(text));
    for (const code of Object.keys(PROBLEMS)) expect(text).toContain(`| \`${code}\` | `);
  });

  it('leads nowhere that is not there', () => {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => link.startsWith('#') && !headings.includes(link.slice(1)))).toEqual([]);
    expect(links.filter((link) => !/^(#|https?:)/.test(link) && !existsSync(join(root, link)))).toEqual([]);
  });
});

it('both READMEs say the same of each host and entry', () => {
  const [english, chinese] = READMES.map(([file, tested, yes, no]) =>
    matrixOf(read(file)).map((row) =>
      row.slice(1).map((cell) =>
        cell
          .replaceAll(tested, 'T')
          .replace(yes, 'Y')
          .replace(no, 'N')
          .replace(/[:：]\s?/, ''),
      ),
    ),
  );
  expect(chinese).toEqual(english);
});

it('the README of the package has the reference of every problem, event and error of the loader', () => {
  const text = read('.package/README.md');
  expect(text).toBe(withTables(text));
  for (const code of allCodes) expect(text).toContain(`| \`${code.split(' ')[1]}\` | `);
  const forgotten = text.replace(/^\| `rows-dropped`.*\n/m, '');
  expect(withTables(forgotten)).toBe(text);
});
