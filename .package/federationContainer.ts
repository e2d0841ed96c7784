import { BannerPlugin, type Compiler, container, sharing, sources } from '@rspack/core';

/** The versions of a shared library that we accept, and the version that we bring. */
interface Shared {
  readonly requiredVersion: string;
  readonly version: string;
}

export interface Exposed {
  readonly import: string;
  /** Name of its chunk. */
  readonly name: string;
  /** Chunks that its first screen needs: a host with federation 2 loads them in parallel, before it runs any. */
  readonly needs: readonly string[];
}

interface ContainerOptions {
  /** Name of the container's global, which hosts use. */
  readonly name: string;
  readonly version: string;
  /** Modules by the names that hosts import. */
  readonly exposes: Readonly<Record<string, Exposed>>;
  /** Libraries that are taken from the host if it shares them. By default, none. */
  readonly shared?: Readonly<Record<string, Shared>>;
}

/**
 * A plain container of module federation, which every host with a federation runtime, 1 or 2, can load: a script that
 * sets a global with `init` and `get`, and `mf-manifest.json`. It includes no runtime, because the host has one: 5 KB
 * instead of 28. It only consumes shared libraries and provides none, so that our React never replaces a host's.
 */
export const federationContainer = ({ name, version, exposes, shared = {} }: ContainerOptions) => ({
  apply(compiler: Compiler) {
    const consumes = Object.fromEntries(
      Object.entries(shared).map(([library, { requiredVersion }]) => [
        library,
        { singleton: true, requiredVersion },
      ]),
    );
    if (Object.keys(consumes).length > 0) {
      new sharing.ConsumeSharedPlugin({ consumes }).apply(compiler);
      new BannerPlugin({ banner: oneScope(name), raw: true, footer: true, include: FILE }).apply(compiler);
    }
    new container.ContainerPlugin({
      name,
      filename: FILE,
      library: { type: 'var', name },
      exposes: Object.fromEntries(
        Object.entries(exposes).map(([path, { needs: _, ...exposed }]) => [path, exposed]),
      ),
    }).apply(compiler);
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.rspack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const filesOf = (chunk: string) => {
          const group = compilation.namedChunkGroups.get(chunk);
          if (!group) throw new Error(`${name} has no chunk ${chunk}`);
          return group.chunks.flatMap(({ files }) => [...files]);
        };
        const manifest = {
          id: name,
          name,
          metaData: {
            name,
            globalName: name,
            type: 'app',
            publicPath: 'auto',
            buildInfo: { buildName: name, buildVersion: version },
            remoteEntry: { name: FILE, path: '', type: 'global' },
            types: { path: '', name: '', zip: '', api: '' },
          },
          remotes: [],
          shared: Object.entries(shared).map(([library, needed]) => ({
            id: `${name}:${library}`,
            name: library,
            singleton: true,
            ...needed,
            // Our copy is only for hosts that share none, and is loaded on demand.
            assets: assetsOf([]),
          })),
          exposes: Object.entries(exposes).map(([path, { name: chunk, needs }]) => ({
            id: `${name}:${path.slice(2)}`,
            name: path.slice(2),
            path,
            assets: assetsOf([...new Set([chunk, ...needs].flatMap(filesOf))]),
          })),
        };
        compilation.emitAsset('mf-manifest.json', new sources.RawSource(JSON.stringify(manifest)));
      });
    });
  },
});

const FILE = 'remoteEntry.js';

const assetsOf = (sync: readonly string[]) => ({
  js: { sync: sync.filter((file) => file.endsWith('.js')), async: [] },
  css: { sync: [], async: [] },
});

/**
 * With two hosts on a page, the container uses the libraries of the first; without this it would throw for the second.
 * If the second host has another React, the exposed parts report that.
 */
const oneScope = (name: string) =>
  `;${name}=(c=>{let s;return{get:c.get,init:(o,...a)=>{s??=o;if(s===o)return c.init(o,...a)}}})(${name});`;
