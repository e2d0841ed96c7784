import type { Compiler } from '@rspack/core';

/** Copies the CSP nonce of a build's entry script to the script elements of its chunks. */
export const passNonceOn = {
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
