const { join } = require('node:path');

/** A build of webpack 4, as Vue CLI 4 has it, without Babel: it reads no syntax newer than its own. */
module.exports = {
  mode: 'production',
  context: __dirname,
  entry: './main.js',
  output: { path: process.env.OUTPUT, filename: 'main.js' },
  module: { rules: [{ test: /\.vue$/, use: require.resolve('./vueLoader.cjs') }] },
  // The folder has no package of ours installed, so its name points to `dist/`.
  resolve: { alias: { 'service-circle': join(__dirname, '../../../../dist') } },
  performance: false,
};
