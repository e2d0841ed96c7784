import { join } from 'node:path';
import type { RspackOptions } from '@rspack/core';
import { production, root } from './project.ts';
import { release } from './release.ts';

/**
 * What every build has in common.
 *
 * @param output its folder, from that of the project
 */
export function common(name: string, output: string): RspackOptions {
  return {
    name,
    mode: production ? 'production' : 'development',
    devtool: production ? 'source-map' : 'eval-cheap-module-source-map',
    target: ['web', 'es2022'],
    output: {
      path: join(root, output),
      publicPath: 'auto',
      // Also on the script elements of its chunks.
      uniqueName: `${name}_${release}`,
      // Two releases may meet on one page: the chunks of one must never reach the other.
      chunkLoadingGlobal: `${name}_${release}`,
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
        { test: /(Dom.dynamicCSS|icons.es.cssUtils)\.js$/, use: join(root, '.package/styleText.mjs') },
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
