import { join } from 'node:path';
import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { HtmlRspackPlugin, type RspackOptions, rspack } from '@rspack/core';
import configs from '../../../rspack.config.ts';

/** Pages of a host: with the job list bundled in one file, the same with its lazy parts, the icon bundled; and two that load. */
export const ARMS = ['static', 'lazy', 'icon', 'federated', 'preloaded'] as const;
export type Arm = (typeof ARMS)[number];

const like = configs.find(({ name }) => name === 'happy_cloud');
const output = join(import.meta.dirname, '../../../node_modules/.cache/service-circle/bench');

const config = (arm: string, more: RspackOptions): RspackOptions => ({
  ...like,
  name: arm,
  dependencies: [],
  devtool: false,
  output: { ...like?.output, path: join(output, arm), uniqueName: `bench_${arm}` },
  ...more,
});

const page = (head = '') =>
  new HtmlRspackPlugin({
    filename: 'index.html',
    templateContent: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body></body></html>`,
  });

const federated = (arm: Arm, head?: string) =>
  config(arm, {
    entry: join(import.meta.dirname, 'federated.ts'),
    plugins: [
      new ModuleFederationPlugin({
        name: `bench_${arm}`,
        dts: false,
        manifest: false,
        shareStrategy: 'loaded-first',
        shared: Object.fromEntries(
          ['react', 'react/', 'react-dom', 'react-dom/'].map((name) => [name, { singleton: true }]),
        ),
      }),
      page(head),
    ],
  });

/**
 * Builds a page for each arm and says where it lies.
 *
 * @param preload what the last arm has in its head
 */
export async function buildArms(preload: string): Promise<(arm: Arm) => string> {
  const entry = join(import.meta.dirname, 'staticJobs.ts');
  const all: readonly RspackOptions[] = [
    config('static', {
      entry,
      plugins: [page()],
      output: { ...config('static', {}).output, asyncChunks: false },
      optimization: { splitChunks: false },
    }),
    config('lazy', { entry, plugins: [page()] }),
    config('icon', { entry: join(import.meta.dirname, 'staticIcon.ts'), plugins: [page()] }),
    federated('federated'),
    federated('preloaded', preload),
  ];
  await run(all);
  return (arm) => join(output, arm);
}

/** Builds the page that mounts lists, and says where it lies. */
export async function buildLists(): Promise<string> {
  const entry = join(import.meta.dirname, 'lists.tsx');
  await run([config('lists', { entry, plugins: [page()] })]);
  return join(output, 'lists');
}

const run = (all: readonly RspackOptions[]) =>
  new Promise<void>((resolve, reject) =>
    rspack([...all]).run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else resolve();
    }),
  );
