import { ModuleFederationPlugin } from '@module-federation/enhanced/rspack';
import { HtmlRspackPlugin, type RspackOptions } from '@rspack/core';

const config: RspackOptions = {
  context: import.meta.dirname,
  entry: './index.ts',
  output: { publicPath: 'auto', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'builtin:swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  plugins: [
    // #region
    new ModuleFederationPlugin({
      name: 'my_page',
      manifest: false,
      shareStrategy: 'loaded-first',
      shared: {
        react: { singleton: true },
        'react/': { singleton: true },
        'react-dom': { singleton: true },
        'react-dom/': { singleton: true },
      },
    }),
    // #endregion
    new HtmlRspackPlugin({ template: './index.html' }),
  ],
};

export default config;
