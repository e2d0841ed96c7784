import { type Compiler, sources } from '@rspack/core';
import { openapi } from '../src/city/sources/gateway/openapi.ts';
import { manifest } from '../src/host/exposes/manifest.ts';
import { packageJson } from './packageJson.ts';

const indented = (value: object) => JSON.stringify(value, null, 2);

const files = {
  // The gateway contract, made of the schemas that check it.
  'openapi.json': () => JSON.stringify(openapi()),
  // Makes of the folder a package that can be installed.
  'package.json': () => indented(packageJson),
  // What the build is.
  'manifest.json': () => indented(manifest),
};

/** Puts the JSON files beside a build that describe it. */
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
