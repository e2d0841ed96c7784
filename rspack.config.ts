import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { defineConfig } from '@rspack/cli';
import {
  BannerPlugin,
  CopyRspackPlugin,
  HtmlRspackPlugin,
  IgnorePlugin,
  type RspackOptions,
} from '@rspack/core';
import { common } from './.package/common.ts';
import { exposes } from './.package/exposes.ts';
import { federationContainer } from './.package/federationContainer.ts';
import { freshEntry } from './.package/freshEntry.ts';
import { leftOut } from './.package/leftOut.ts';
import { passNonceOn } from './.package/passNonceOn.ts';
import { reactOfHost } from './.package/reactOfHost.ts';
import { screenChunks } from './.package/screenChunks.ts';
import { shipJson } from './.package/shipJson.ts';
import { shipTypes } from './.package/shipTypes.ts';
import pkg from './package.json' with { type: 'json' };

/** For builds that write into `dist/` too: they start after the first build, which empties the folder. */
const afterFirst = { dependencies: ['service_circle'] };

/** For hosts with React 19 and module federation, which share their React. */
const forReact: RspackOptions = {
  ...common('service_circle', 'dist'),
  optimization: screenChunks,
  entry: {},
  plugins: [
    passNonceOn,
    ...leftOut,
    shipJson,
    new CopyRspackPlugin({
      patterns: ['LICENSE', '.package/README.md', { from: '.package/serve', to: 'serve' }],
    }),
    freshEntry('mount/remoteEntry.js'),
    federationContainer({
      name: 'service_circle',
      version: pkg.version,
      shared: reactOfHost,
      exposes: exposes.service_circle,
    }),
  ],
};

/** For all other hosts, with module federation or with the package's loader: nothing is shared. */
const forAny: RspackOptions = {
  ...common('service_circle_mount', 'dist/mount'),
  ...afterFirst,
  optimization: screenChunks,
  entry: {},
  plugins: [
    passNonceOn,
    ...leftOut,
    freshEntry('remoteEntry.js'),
    federationContainer({
      name: 'service_circle_mount',
      version: pkg.version,
      exposes: exposes.service_circle_mount,
    }),
  ],
};

const alone = common('service_circle_standalone', 'dist/standalone');

/**
 * For hosts without module federation: a plain script, and pages of our own for an iframe, a web-view and frameworks
 * that load a page. Their names are fixed; the chunks that they load have a hash.
 */
const standalone: RspackOptions = {
  ...alone,
  ...afterFirst,
  optimization: screenChunks,
  entry: {
    standalone: './src/host/entries/standalone.ts',
    frame: './src/host/entries/frame.ts',
    webview: './src/host/entries/webview.ts',
  },
  output: {
    ...alone.output,
    // `publicPath.ts` sets it at run time, also when a framework evaluates the script and hides its address.
    publicPath: '',
    filename: '../[name].js',
    clean: false,
  },
  plugins: [
    passNonceOn,
    ...leftOut,
    freshEntry('../mount/remoteEntry.js'),
    new CopyRspackPlugin({ patterns: [{ from: './src/host/entries/*.html', to: '../[name][ext]' }] }),
  ],
};

/** As webpack 4 and the tools of its time read it. */
const OLD = 'es2018';
const lib = common('service_circle_library', 'dist/lib', OLD);

/** The modules that a host imports from the package. */
const modules = {
  index: './src/host/package/public.ts',
  sinks: './src/host/package/sinks.ts',
  vitals: './src/host/package/vitals.ts',
};

/** The same with their types. */
const library: RspackOptions = {
  ...lib,
  ...afterFirst,
  entry: modules,
  output: {
    path: lib.output?.path,
    filename: '[name].js',
    module: true,
    clean: true,
    library: { type: 'modern-module' },
  },
  plugins: [shipTypes],
};

/** The same for tools that know no ES modules, such as Jest. */
const commonjs: RspackOptions = {
  ...common('service_circle_commonjs', 'dist/lib', OLD),
  dependencies: ['service_circle_library'],
  entry: modules,
  output: {
    path: lib.output?.path,
    filename: '[name].cjs',
    clean: false,
    library: { type: 'commonjs2' },
  },
};

/** `npx service-circle-<name>`: one file for Node.js. */
const command = (name: string, entry: string): RspackOptions => ({
  ...common(`service_circle_${name}`, 'dist/lib'),
  dependencies: ['service_circle_library'],
  target: 'node20',
  entry: { [name]: entry },
  output: {
    path: lib.output?.path,
    filename: '[name].js',
    module: true,
    asyncChunks: false,
    chunkFormat: 'module',
  },
  plugins: [
    // It needs the names of the widgets, but not their components.
    new IgnorePlugin({ resourceRegExp: /\.tsx$/ }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
});

const commands = [
  command('doctor', './.package/doctor.ts'),
  command('check-policies', './mocks/policies/check.ts'),
];

const hosts = 'node_modules/.cache/service-circle/host';
const hostPage = (name: string) =>
  new HtmlRspackPlugin({ filename: `${name}.html`, chunks: [name], template: './mocks/host/portal.html' });

/** The demo host 幸福云 with React and its own antd. */
const reactHost: RspackOptions = {
  ...common('happy_cloud', `${hosts}/react`),
  entry: { index: './mocks/host/react/main.ts', playground: './mocks/host/playground/main.ts' },
  plugins: [
    new ModuleFederationPlugin({
      name: 'happy_cloud',
      dts: false,
      manifest: false,
      shareStrategy: 'loaded-first',
      shared: Object.fromEntries(
        ['react', 'react/', 'react-dom', 'react-dom/'].map((name) => [name, { singleton: true }]),
      ),
    }),
    hostPage('index'),
    hostPage('playground'),
  ],
};

/** The demo host without a framework, with the federation runtime only. */
const plainHost: RspackOptions = {
  ...common('happy_cloud_plain', `${hosts}/plain`),
  entry: { plain: './mocks/host/plain/main.ts' },
  plugins: [hostPage('plain')],
};

export default defineConfig([
  forReact,
  forAny,
  standalone,
  library,
  commonjs,
  ...commands,
  reactHost,
  plainHost,
]);
