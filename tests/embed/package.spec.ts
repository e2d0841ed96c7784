import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

/* The archive as a host team gets it: packed from the build, installed without a network, compiled against. */

// One worker packs and installs it for all.
test.describe.configure({ mode: 'default' });

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/host/package/host');

let host: string;
let installed: string;

test.beforeAll(async () => {
  host = await mkdtemp(join(tmpdir(), 'host-'));
  installed = join(host, 'node_modules/service-circle');
  await writeFile(join(host, 'package.json'), JSON.stringify({ name: 'host', private: true }));
  await run('npm', ['pack', join(root, 'dist'), '--pack-destination', host], { cwd: host });
  const archive = (await readdir(host)).find((file) => file.endsWith('.tgz')) ?? '';
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${archive}`], { cwd: host });
});
test.afterAll(() => rm(host, { recursive: true }));

interface Host {
  /** The folder of its TypeScript, from the root of the repository. */
  readonly compiler: string;
  readonly module: string;
  readonly moduleResolution: string;
  readonly target: string;
}

const NOW = { compiler: 'node_modules/typescript', target: 'ES2022' };
/** Ways in which hosts find the package's types. The last is that of webpack 4's time; it is also called `node10`. */
const hosts: readonly Host[] = [
  { ...NOW, module: 'preserve', moduleResolution: 'bundler' },
  { ...NOW, module: 'nodenext', moduleResolution: 'nodenext' },
  {
    compiler: 'tests/embed/hosts/vue-2/node_modules/typescript',
    target: 'ES2020',
    module: 'esnext',
    moduleResolution: 'node',
  },
];

/** Compiles files strictly, libraries too. Gives what the compiler says, one line each. */
async function compile(
  files: Readonly<Record<string, string>>,
  { compiler, ...options }: Host,
  types: readonly string[],
) {
  const folder = await mkdtemp(join(host, 'page-'));
  for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        ...options,
        lib: [options.target, 'DOM', 'DOM.Iterable'],
        jsx: 'react-jsx',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types,
      },
      include: ['.'],
    }),
  );
  const tsc = join(root, compiler, 'bin/tsc');
  try {
    await run(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
    return [];
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return said.split('\n').filter((line) => /error TS/.test(line));
  }
}

const fixture = (name: string) => readFile(join(fixtures, name), 'utf8');
const EXPECTED_ERROR = /^.*@ts-expect-error.*\n/gm;

test.describe('the types of the package', () => {
  for (const kind of hosts) {
    const name = `${kind.target}, ${kind.moduleResolution}`;
    test(`let a host compile what is right and refuse what is wrong (${name})`, async () => {
      const code = await fixture('context.ts');
      const wrong = code.match(EXPECTED_ERROR) ?? [];
      expect(wrong.length).toBeGreaterThan(10);
      const files = { 'right.ts': code, 'wrong.ts': code.replace(EXPECTED_ERROR, '') };
      const errors = await compile(files, kind, []);
      expect(errors.filter((line) => !line.includes('wrong.ts'))).toEqual([]);
      expect(errors).toHaveLength(wrong.length);
    });

    test(`know the modules of the mount container (${name})`, async () => {
      const code = await fixture('mounted.ts');
      expect(await compile({ 'mounted.ts': code }, kind, ['service-circle/remotes/mount'])).toEqual([]);
      const directive = '/// <reference types="service-circle/remotes/mount" />\n';
      expect(await compile({ 'mounted.ts': directive + code }, kind, [])).toEqual([]);
      expect(await compile({ 'mounted.ts': code }, kind, [])).not.toEqual([]);
    });

    test(`know the modules of the container for React (${name})`, async () => {
      for (const types of ['@types/react', 'csstype']) {
        await cp(join(root, 'node_modules', types), join(host, 'node_modules', types), { recursive: true });
      }
      const code = await fixture('federated.tsx');
      const wrong = code.match(EXPECTED_ERROR) ?? [];
      const files = { 'right.tsx': code, 'wrong.tsx': code.replace(EXPECTED_ERROR, '') };
      const errors = await compile(files, kind, ['service-circle/remotes']);
      expect(errors.filter((line) => !line.includes('wrong.tsx'))).toEqual([]);
      expect(errors).toHaveLength(wrong.length);
    });
  }
});

test('the package brings nothing along, and all that is to be deployed', async () => {
  const beside = (await readdir(join(host, 'node_modules'))).filter((name) => !name.startsWith('.'));
  expect(beside.filter((name) => name !== '@types' && name !== 'csstype')).toEqual(['service-circle']);
  const files = await readdir(installed, { recursive: true });
  expect(files).toEqual(
    expect.arrayContaining([
      'remoteEntry.js',
      'mf-manifest.json',
      join('mount', 'remoteEntry.js'),
      join('lib', 'index.cjs'),
      'LICENSE',
    ]),
  );
  expect(files.filter((file) => file.endsWith('.map') || /\.tsx?$/.test(file.replace('.d.ts', '')))).toEqual(
    [],
  );
});

test('the loader can be imported where there is no page, and says so when it is called', async () => {
  const code = `import { loadServiceCircle } from 'service-circle';
    const error = await loadServiceCircle({ from: 'https://plugin.example/' }).catch((error) => error);
    console.log(error.name, error.code);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: host });
  expect(stdout.trim()).toBe('LoadError no-document');
});

test('tools that know no `exports` and no ES modules find the loader by `main`', async () => {
  const { main } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const code = `const { loadServiceCircle, LoadError } = require(${JSON.stringify(join(installed, main))});
    loadServiceCircle({ from: 'https://plugin.example/' }).catch((error) =>
      console.log(String(error instanceof LoadError), error.code));`;
  const { stdout } = await run(process.execPath, ['--input-type=commonjs', '-e', code], { cwd: host });
  expect(stdout.trim()).toBe('true no-document');
});

test('the check of policies is a command of the package', async () => {
  const { stdout } = await run(
    'npm',
    ['exec', '--offline', '--', 'service-circle-check-policies', '--json'],
    {
      cwd: host,
    },
  );
  expect(JSON.parse(stdout).policies).toMatchObject({ total: 72, wrong: [] });
});

test('the doctor is a command of the package', async () => {
  const { stdout } = await run('npm', ['exec', '--offline', '--', 'service-circle-doctor', '--help'], {
    cwd: host,
  });
  expect(stdout).toContain('Usage: service-circle-doctor PLUGIN');
});
