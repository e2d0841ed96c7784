import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { defineConfig } from '@rspack/cli';
import {
  BannerPlugin,
  type Compiler,
  CopyRspackPlugin,
  DefinePlugin,
  HtmlRspackPlugin,
  IgnorePlugin,
  type RspackOptions,
  sources,
} from '@rspack/core';
import { federationContainer } from './.package/federationContainer.ts';
import { packageJson } from './.package/packageJson.ts';
import pkg from './package.json' with { type: 'json' };
import { openapi } from './src/city/sources/gateway/openapi.ts';
import { manifest } from './src/host/exposes/manifest.ts';
import { WIDGET_IDS, type WidgetId } from './src/widgets/index.ts';

const here = import.meta.dirname;
const production = process.env.NODE_ENV !== 'development';
const hostOutput = join(here, 'node_modules/.cache/service-circle/host');

/** Tells one state of the sources from another. */
const release = createHash('sha256');
for (const folder of ['src', '.package']) {
  for (const file of readdirSync(join(here, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.\w+$/.test(file)) release.update(file).update(readFileSync(join(here, folder, file)));
  }
}
const releaseId = release
  .update(readFileSync(import.meta.filename))
  .update(readFileSync(join(here, 'package-lock.json')))
  .update(String(production))
  .digest('hex')
  .slice(0, 8);

/** Gives the CSP nonce of the script that starts a build to the script elements of its chunks. */
const passNonceOn = {
  apply(compiler: Compiler) {
    const { RuntimeModule, RuntimeGlobals } = compiler.rspack;
    class Nonce extends RuntimeModule {
      override generate() {
        return `${RuntimeGlobals.scriptNonce} = globalThis.document?.currentScript?.nonce;`;
      }
    }
    compiler.hooks.thisCompilation.tap('nonce', (compilation) => {
      compilation.hooks.additionalTreeRuntimeRequirements.tap('nonce', (chunk) => {
        compilation.addRuntimeModule(chunk, new Nonce('nonce'));
      });
    });
  },
};

/** What every bundle of ours has in common. */
function common(name: string, output: string): RspackOptions {
  return {
    name,
    mode: production ? 'production' : 'development',
    devtool: production ? 'source-map' : 'eval-cheap-module-source-map',
    target: ['web', 'es2022'],
    output: {
      path: output,
      publicPath: 'auto',
      // Also on the script elements of its chunks.
      uniqueName: `${name}_${releaseId}`,
      // Two releases may meet on one page: the chunks of one must never reach the other.
      chunkLoadingGlobal: `${name}_${releaseId}`,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
      // A module that threw is not there; who asks again must not get half of it.
      strictModuleErrorHandling: true,
      // Each build its own policy; without it the browser decides as it always did.
      trustedTypes: { policyName: name, onPolicyCreationFailure: 'continue' },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { resourceQuery: /raw/, type: 'asset/source' },
        { test: /(Dom.dynamicCSS|icons.es.cssUtils)\.js$/, use: join(here, '.package/styleText.mjs') },
        // Its package.json says commonjs and its module entry is not.
        { test: /chinese-days.+\.es\.js$/, type: 'javascript/esm' },
        { test: /\.css$/, resourceQuery: { not: [/raw/] }, type: 'css/auto' },
        {
          test: /\.tsx?$/,
          type: 'javascript/auto',
          use: {
            loader: 'builtin:swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        },
      ],
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

/** Puts into `dist/` what stands beside the first build, once that one has emptied it. */
const beside = { dependencies: ['service_circle'] };

/** What a part shows first, where that is known before it is mounted. */
const firstScreen: Readonly<Record<string, readonly WidgetId[]>> = {
  './ServiceCircle': ['home'],
  './JobList': ['jobs'],
  './PolicyCompilation': ['policies'],
  './Guidance': ['guidance'],
};

/** All that opens a screen is one small chunk, which the icon brings once the page is idle. */
const exposes = (names: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(names).map(([name, file]) => [
      name,
      {
        import: `./src/host/exposes/${file}`,
        name: /icon/i.test(file) ? 'icon' : 'parts',
        needs: /icon|manifest/i.test(file) ? [] : ['render', 'gateway', ...(firstScreen[name] ?? [])],
      },
    ]),
  );

const REACT = ['react', 'react/', 'react-dom', 'react-dom/'];
/** Its JSX runtime holds no state: ours comes with our own code, and not as one more file when a host has none. */
const reactNeeded = Object.fromEntries(
  ['react', 'react-dom', 'react-dom/client'].map((name) => [
    name,
    { requiredVersion: '^19.0.0', version: pkg.dependencies.react },
  ]),
);

/** Ships the gateway contract beside the plugin, made of the schemas that check it. */
const shipOpenapi = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('openapi', (compilation) => {
      compilation.hooks.processAssets.tap('openapi', () => {
        compilation.emitAsset('openapi.json', new sources.RawSource(JSON.stringify(openapi())));
      });
    });
  },
};

/** Makes of `dist/` a package that can be installed, and says what the build is. */
const shipPackage = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('package', (compilation) => {
      compilation.hooks.processAssets.tap('package', () => {
        for (const [file, content] of Object.entries({ package: packageJson, manifest })) {
          compilation.emitAsset(`${file}.json`, new sources.RawSource(JSON.stringify(content, null, 2)));
        }
      });
    });
  },
};

/** Where a build finds the container of whatever is deployed when its own chunks are gone. */
const freshEntry = (path: string) => new DefinePlugin({ FRESH_ENTRY: JSON.stringify(path) });

/**
 * Few files a screen, as each costs a phone its own wait: what renders, what two screens have in common, and the screen.
 */
const screens: RspackOptions['optimization'] = {
  splitChunks: {
    cacheGroups: {
      http: {
        test: /node_modules\/axios\//,
        chunks: ({ name = '' }) => name === 'render',
        name: 'base',
        enforce: true,
      },
      shared: {
        chunks: ({ name = '' }) =>
          name === 'render' || name === 'own' || WIDGET_IDS.some((id) => id === name),
        name: (_module, chunks) => (chunks.some(({ name }) => name === 'render') ? 'base' : 'common'),
        minChunks: 2,
        enforce: true,
      },
    },
  },
};

/** For hosts with React 19 and module federation: React is the host's. */
const forReact: RspackOptions = {
  ...common('service_circle', join(here, 'dist')),
  optimization: screens,
  entry: {},
  plugins: [
    passNonceOn,
    shipOpenapi,
    shipPackage,
    new CopyRspackPlugin({ patterns: ['LICENSE', '.package/README.md'] }),
    freshEntry('mount/remoteEntry.js'),
    federationContainer({
      name: 'service_circle',
      version: pkg.version,
      shared: reactNeeded,
      exposes: exposes({
        './Icon': 'Icon.ts',
        './ServiceCircle': 'ServiceCircle.ts',
        './JobList': 'JobList.ts',
        './PolicyCompilation': 'PolicyCompilation.ts',
        './Guidance': 'Guidance.ts',
        './Widget': 'Widget.ts',
        './manifest': 'manifest.ts',
      }),
    }),
  ],
};

/** For every other page: nothing is shared. */
const forAny: RspackOptions = {
  ...common('service_circle_mount', join(here, 'dist/mount')),
  optimization: screens,
  ...beside,
  entry: {},
  plugins: [
    passNonceOn,
    freshEntry('remoteEntry.js'),
    federationContainer({
      name: 'service_circle_mount',
      version: pkg.version,
      exposes: exposes({ './mount': 'mount.ts', './Icon': 'mountIcon.ts', './manifest': 'manifest.ts' }),
    }),
  ],
};

const alone = common('service_circle_standalone', join(here, 'dist/standalone'));

/**
 * For every page without module federation: a plain script, and pages of our own for an iframe, a web-view and the
 * frameworks that load a page. Their names stay the same; what they load carries a hash.
 */
const standalone: RspackOptions = {
  ...alone,
  ...beside,
  entry: Object.fromEntries(
    ['standalone', 'frame', 'webview'].map((name) => [name, `./src/host/entries/${name}.ts`]),
  ),
  output: {
    ...alone.output,
    // Found out when it runs: also where a framework evaluates the script and hides its address.
    publicPath: '',
    filename: '../[name].js',
    clean: false,
  },
  plugins: [
    passNonceOn,
    freshEntry('../mount/remoteEntry.js'),
    new CopyRspackPlugin({ patterns: [{ from: './src/host/entries/*.html', to: '../[name][ext]' }] }),
  ],
};

/** The demo host 幸福云 with React and its own antd. */
const reactHost: RspackOptions = {
  ...common('happy_cloud', join(hostOutput, 'react')),
  entry: { index: './mocks/host/react/main.ts', playground: './mocks/host/playground/main.ts' },
  plugins: [
    new ModuleFederationPlugin({
      name: 'happy_cloud',
      dts: false,
      manifest: false,
      shareStrategy: 'loaded-first',
      shared: Object.fromEntries(REACT.map((name) => [name, { singleton: true }])),
    }),
    ...['index', 'playground'].map(
      (page) =>
        new HtmlRspackPlugin({
          filename: `${page}.html`,
          chunks: [page],
          template: './mocks/host/portal.html',
        }),
    ),
  ],
};

/** The demo host without any framework: only the federation runtime. */
const plainHost: RspackOptions = {
  ...common('happy_cloud_plain', join(hostOutput, 'plain')),
  entry: { plain: './mocks/host/plain/main.ts' },
  plugins: [new HtmlRspackPlugin({ filename: 'plain.html', template: './mocks/host/portal.html' })],
};

/** What a host imports from the package. Its types come from `package/tsconfig.json`. */
const library: RspackOptions = {
  ...common('service_circle_library', join(here, 'dist/lib')),
  ...beside,
  entry: { index: './src/host/package/public.ts' },
  output: {
    path: join(here, 'dist/lib'),
    filename: 'index.js',
    module: true,
    clean: true,
    library: { type: 'modern-module' },
  },
};

/** `npx service-circle-doctor`, one file for Node. */
const doctor: RspackOptions = {
  ...common('service_circle_doctor', join(here, 'dist/lib')),
  dependencies: ['service_circle_library'],
  target: 'node20',
  entry: { doctor: './.package/doctor.ts' },
  output: {
    path: join(here, 'dist/lib'),
    filename: 'doctor.js',
    module: true,
    asyncChunks: false,
    chunkFormat: 'module',
  },
  plugins: [
    // It needs the names of the widgets and not what they show.
    new IgnorePlugin({ resourceRegExp: /\.tsx$/ }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
};

export default defineConfig([forReact, forAny, standalone, library, doctor, reactHost, plainHost]);
