import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rspack } from '@rspack/core';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import reactHost from '../../tests/embed/hosts/react-19/rspack.config.ts';
import { BUILT, type BuiltQuickStart, PAGES, PROJECT } from './quickStarts.ts';

/**
 * Builds the quick starts that need a build, each with the tools of its framework. They import the package from `dist/`
 * as if it were installed, so the plugin must be built first.
 */
export async function buildQuickStarts(): Promise<void> {
  await Promise.all([
    buildWithRspack('react-19'),
    buildWithWebpack4('vue-2'),
    ...(['react-18', 'react-16', 'vue-3', 'federation-runtime'] as const).map(buildWithVite),
  ]);
}

async function buildWithVite(name: BuiltQuickStart): Promise<void> {
  await build({
    root: join(PAGES, name),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [vue()],
    // The folders have no package of ours installed, so its name points to `dist/`.
    resolve: { alias: { 'service-circle': join(PROJECT, 'dist') }, dedupe: ['react', 'react-dom'] },
    build: { outDir: join(BUILT, name), emptyOutDir: true, target: 'es2022' },
  });
}

const run = promisify(execFile);

/** In a process of its own, because webpack 4 and its loader for Vue 2 are found from the folder of the page. */
async function buildWithWebpack4(name: BuiltQuickStart): Promise<void> {
  const OUTPUT = join(BUILT, name);
  await run(process.execPath, [join(PAGES, name, 'build.cjs')], { env: { ...process.env, OUTPUT } });
  await copyFile(join(PAGES, name, 'index.html'), join(OUTPUT, 'index.html'));
}

function buildWithRspack(name: BuiltQuickStart): Promise<void> {
  const compiler = rspack({
    ...reactHost,
    // React is shared, so the host must be built for the same mode as the plugin.
    mode: process.env.NODE_ENV === 'development' ? 'development' : 'production',
    output: { ...reactHost.output, path: join(BUILT, name) },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const wrong = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (wrong ? reject(wrong) : resolve()));
    });
  });
}
