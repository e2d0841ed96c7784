import { BannerPlugin, type Compiler, container, sharing, sources } from '@rspack/core';

/** What of a shared library we need, and which version we were built with. */
interface Shared {
  readonly requiredVersion: string;
  readonly version: string;
}

export interface Exposed {
  readonly import: string;
  /** The chunk that it is put into. */
  readonly name: string;
  /** Chunks that its first screen needs: a host with federation 2 fetches them all at once, before it runs any. */
  readonly needs: readonly string[];
}

interface ContainerOptions {
  /** The name on the page that hosts know it by. */
  readonly name: string;
  readonly version: string;
  /** Files by the name that hosts ask for. */
  readonly exposes: Readonly<Record<string, Exposed>>;
  /** Libraries taken from the host where it has them. By default, none. */
  readonly shared?: Readonly<Record<string, Shared>>;
}

/**
 * A container of module federation in its plain form, which every host with a federation runtime, 1 or 2, can load: a
 * script that leaves `init` and `get` behind, and `mf-manifest.json`. It brings no runtime of its own, as the host has
 * one: 5 KB in place of 28. And what is shared is taken and never offered: a host's React is not replaced by ours.
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
            // Ours is for hosts that do not have it, and comes when it is asked for.
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
 * Of two hosts on a page the first one's libraries are used; the container by itself would throw at the second. A
 * second host with another React is told so by what is exposed.
 */
const oneScope = (name: string) =>
  `;${name}=(c=>{let s;return{get:c.get,init:(o,...a)=>{s??=o;if(s===o)return c.init(o,...a)}}})(${name});`;
