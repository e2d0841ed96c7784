import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { below, carriedBy, cruiseSrc, inPackage } from './importRules.ts';

const here = dirname(import.meta.dirname);
/** The imports of the house. They are read once. */
const house = cruiseSrc(here);

describe('the house', () => {
  it('has the rooms of the table and no other', async () => {
    const entries = await readdir(join(here, 'src'), { withFileTypes: true });
    const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms.sort()).toEqual(Object.keys(below).sort());
  });

  it('keeps to the import rule', async () => {
    const { modules, broken } = await house;
    expect(broken).toEqual([]);
    expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(50);
  });
});

const heavy = new RegExp(inPackage('antd|@ant-design|axios|zod|react-dom|@tanstack'));
const react = new RegExp(inPackage('react'));

describe('the icon', () => {
  it.each([
    ['src/host/exposes/mountIcon.ts', 'no React', []],
    ['src/host/exposes/Icon.ts', 'the host’s React', ['node_modules/react/index.js']],
  ])('%s carries %s into a page and nothing heavy', async (file, _, expected) => {
    const carried = carriedBy(file, await house);
    expect(carried).toEqual(
      expect.arrayContaining(['src/host/icon/iconElement.ts', 'src/host/icon/drawing.ts']),
    );
    expect(carried.filter((part) => heavy.test(part))).toEqual([]);
    expect(carried.filter((part) => react.test(part))).toEqual(expected);
  });

  it('is found out when it does, however long the way, and not for types', async () => {
    const base = await plant({
      'src/host/icon/iconElement.ts': `import type { A } from '../contract/types.ts';\nimport { c } from '../../ui/c.ts';\nexport const i: A = c;`,
      'src/host/contract/types.ts': `export type { AxiosError as A } from 'axios';`,
      'src/ui/c.ts': `export { Button as c } from './d.ts';\nexport const e = () => import('./e.ts');`,
      'src/ui/e.ts': `export { Select } from 'antd/es/select';`,
      'src/ui/d.ts': `export { Button } from 'antd';\nexport { useId } from 'react';`,
    });
    const carried = carriedBy('src/host/icon/iconElement.ts', await cruiseSrc(base));
    expect(carried.filter((part) => heavy.test(part))).toEqual(['antd']);
    expect(carried.filter((part) => react.test(part))).toEqual(['react']);
  });
});

describe('what connects an iframe', () => {
  it('carries neither React nor anything heavy into the host page', async () => {
    const carried = carriedBy('src/host/entries/connectFrame.ts', await house);
    expect(carried).toContain('src/host/entries/serveHost.ts');
    expect(carried.filter((part) => heavy.test(part) || react.test(part))).toEqual([]);
  });
});

/** A `src` with those files and, beside them, the modules that they name. */
async function plant(files: Readonly<Record<string, string>>): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'planted-'));
  onTestFinished(() => rm(base, { recursive: true }));
  for (const [file, code] of Object.entries(files)) {
    await mkdir(dirname(join(base, file)), { recursive: true });
    await writeFile(join(base, file), code);
  }
  return base;
}

describe('a planted violation is caught:', () => {
  it.each([
    ['domain imports what stands below it', 'src/domain/a.ts', '../city/b.ts'],
    ['city imports what stands below it', 'src/city/a.ts', '../host/b.ts'],
    ['data imports what stands below it', 'src/data/a.ts', '../ui/b.tsx'],
    ['ui imports what stands below it', 'src/ui/a.tsx', '../data/b.ts'],
    ['widgets imports what stands below it', 'src/widgets/jobs/a.ts', '../../city/b.ts'],
    ['widgets imports what stands below it', 'src/widgets/jobs/a.ts', '../../host/b.ts'],
    ['nothing in widgets imports its neighbour', 'src/widgets/jobs/a.ts', '../policies/b.ts'],
    ['nothing in city/sources imports its neighbour', 'src/city/sources/hrss/a.ts', '../gateway/b.ts'],
    ['axios stays at home', 'src/data/a.ts', 'axios'],
    ['zod stays at home', 'src/host/a.ts', 'zod/mini'],
    ['zod stays at home', 'src/data/ask/a.ts', 'zod/mini'],
    ['idb-keyval stays at home', 'src/data/ask/a.ts', 'idb-keyval'],
    ['idb-keyval stays at home', 'src/host/shell/a.ts', 'idb-keyval'],
    ['@tanstack/react-query stays at home', 'src/widgets/jobs/a.ts', '@tanstack/react-query'],
    ['antd stays at home', 'src/data/a.ts', 'antd/locale/zh_CN'],
    ['@ant-design stays at home', 'src/city/a.ts', '@ant-design/icons'],
    ['react(-dom)? stays at home', 'src/domain/a.ts', 'react'],
    ['src imports only src and packages', 'src/ui/a.ts', '../../mocks/b.ts'],
    ['src imports only src and packages', 'src/domain/a.ts', '../../tests/b.ts'],
    ['src imports only src and packages', 'src/domain/a.ts', 'node:fs'],
    ['no file needs itself', 'src/domain/a.ts', './a.ts'],
  ])('%s (%s imports %s)', async (rule, file, target) => {
    const isFile = target.startsWith('.');
    const base = await plant({
      ...(isFile && { [join(dirname(file), target)]: 'export const b = 1;' }),
      [file]: `import { b } from '${target}';\nexport const a: number = b;`,
    });
    const { broken } = await cruiseSrc(base);
    expect(broken.map((text) => text.split(': ')[0])).toEqual([rule]);
  });

  it.each(['import type { b }', 'export type { b }', 'export * as b'])('also as %s', async (start) => {
    const base = await plant({
      'src/city/b.ts': 'export type b = number;',
      'src/domain/a.ts': `${start} from '../city/b.ts';`,
    });
    const { broken } = await cruiseSrc(base);
    expect(broken).toHaveLength(1);
  });

  it('also as import() and from a component', async () => {
    const base = await plant({
      'src/city/b.ts': 'export const b = 1;',
      'src/ui/A.tsx': `export const A = () => <b onClick={() => import('../city/b.ts')} />;`,
    });
    const { broken } = await cruiseSrc(base);
    expect(broken).toEqual(['ui imports what stands below it: src/ui/A.tsx → src/city/b.ts']);
  });
});
