import { join } from 'node:path';
import type { RspackOptions } from '@rspack/core';
import { production, root } from './project.ts';
import { release } from './release.ts';

/**
 * The options that all builds share.
 *
 * @param output the output folder, relative to the project
 * @param language the version of JavaScript that is written. By default, that of the browsers that we support
 */
export function common(
  name: string,
  output: string,
  language: 'es2018' | 'es2022' = 'es2022',
): RspackOptions {
  return {
    name,
    mode: production ? 'production' : 'development',
    devtool: production ? 'source-map' : 'eval-cheap-module-source-map',
    target: ['web', language],
    output: {
      path: join(root, output),
      publicPath: 'auto',
      // Also the `data-rspack` name on the script elements of the chunks.
      uniqueName: `${name}_${release}`,
      // Two releases may run on one page: each must load only its own chunks.
      chunkLoadingGlobal: `${name}_${release}`,
      // Long enough not to be met in other text, where the bundler would change it: `tests/embed/files.spec.ts`.
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
      // A module that threw is removed, so that the next import does not get it half initialised.
      strictModuleErrorHandling: true,
      // Each build creates its own policy; if the page refuses it, loading continues without.
      trustedTypes: { policyName: name, onPolicyCreationFailure: 'continue' },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          // Our style sheets are text that is put into shadow roots; minified, without their comments.
          resourceQuery: /raw/,
          type: 'asset/source',
          use: { loader: 'builtin:lightningcss-loader', options: { minify: production } },
        },
        { test: /(Dom.dynamicCSS|icons.es.cssUtils)\.js$/, use: join(root, '.package/styleText.mjs') },
        // Its package.json declares CommonJS, but this file is an ES module.
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
                target: language,
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
