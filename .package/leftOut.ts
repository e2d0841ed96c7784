import { join } from 'node:path';
import { NormalModuleReplacementPlugin } from '@rspack/core';
import { root } from './project.ts';

/** Parts of libraries that this plugin never runs, and that every first screen would carry. */
export const leftOut = [
  // antd's `ConfigProvider` imports the provider of shared tooltips, and with it 8 KB of positioning and motion, also
  // where it is never rendered (`tooltip.unique` is off).
  new NormalModuleReplacementPlugin(/^\.\.\/tooltip\/UniqueProvider$/, join(root, '.package/noTooltips.mjs')),
  // Nothing spreads where a button is pressed (`wave` is off in `ui/surface/SurfaceProvider.tsx`).
  new NormalModuleReplacementPlugin(/^\.\.\/_util\/wave$/, join(root, '.package/noWave.mjs')),
  // antd's own words, as those of its forms and dialogs: of its components, only buttons are shown.
  new NormalModuleReplacementPlugin(/^\.\.\/locale\/en_US$/, join(root, '.package/noEnglish.mjs')),
  // The names of CSS colours.
  new NormalModuleReplacementPlugin(
    /fast-color.es.presetColors\.js$/,
    join(root, '.package/noColourNames.mjs'),
  ),
  // Requests go through axios' fetch adapter only (`city/http/transport.ts`). Its XMLHttpRequest adapter is replaced as
  // axios itself replaces its Node adapter for browsers.
  new NormalModuleReplacementPlugin(/^\.\/xhr\.js$/, '../helpers/null.js'),
  // Its tellers of progress, which no request of ours asks for.
  new NormalModuleReplacementPlugin(
    /^\.\.\/helpers\/progressEventReducer\.js$/,
    join(root, '.package/noProgress.mjs'),
  ),
  // Of axios, what we never use: `spread`, its table of status codes, its own way to cancel, bodies that are forms,
  // cookies (`withXSRFToken` is off in `city/http/transport.ts`), `data:` addresses (those of a configuration are http or
  // https).
  new NormalModuleReplacementPlugin(
    /^\.\.?\/(helpers\/(spread|cookies|isURLSameOrigin|HttpStatusCode|formDataToJSON|estimateDataURLDecodedBytes|toURLEncodedForm)|cancel\/CancelToken|core\/createMultipartBody)\.js$/,
    'axios/unsafe/helpers/null.js',
  ),
];
