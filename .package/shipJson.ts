import { type Compiler, sources } from '@rspack/core';
import { openapi } from '../src/city/sources/gateway/openapi.ts';
import { manifest } from '../src/host/exposes/manifest.ts';
import { cdnRules } from './cdnRules.ts';
import { packageJson } from './packageJson.ts';

const indented = (value: object) => JSON.stringify(value, null, 2);

const files = {
  // The gateway contract, generated from the schemas that check it.
  'openapi.json': () => JSON.stringify(openapi()),
  // Makes the folder an installable package.
  'package.json': () => indented(packageJson),
  // Describes the build.
  'manifest.json': () => indented(manifest),
  // The headers for a CDN.
  'serve/cdn.json': () => indented(cdnRules),
};

/** Emits the JSON files that describe a build. */
export const shipJson = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('json', (compilation) => {
      compilation.hooks.processAssets.tap('json', () => {
        for (const [file, text] of Object.entries(files)) {
          compilation.emitAsset(file, new sources.RawSource(text()));
        }
      });
    });
  },
};
