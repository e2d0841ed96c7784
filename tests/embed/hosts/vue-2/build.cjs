const webpack = require('webpack');
const config = require('./webpack.config.cjs');

webpack(config).run((error, stats) => {
  if (!error && !stats.hasErrors()) return;
  console.error(error || stats.toString('errors-only'));
  process.exitCode = 1;
});
