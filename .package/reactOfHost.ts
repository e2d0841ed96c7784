import pkg from '../package.json' with { type: 'json' };

/**
 * The packages of React that we take from a host. The JSX runtime has no state, so ours is bundled: as a shared library
 * it would be one more request in hosts that do not share it.
 */
export const reactOfHost = Object.fromEntries(
  ['react', 'react-dom', 'react-dom/client'].map((name) => [
    name,
    { requiredVersion: '^19.0.0', version: pkg.dependencies.react },
  ]),
);
