import pkg from '../package.json' with { type: 'json' };

/**
 * What we take of a host's React. Its JSX runtime holds no state: ours comes with our own code, and not as one more
 * file when a host has none.
 */
export const reactOfHost = Object.fromEntries(
  ['react', 'react-dom', 'react-dom/client'].map((name) => [
    name,
    { requiredVersion: '^19.0.0', version: pkg.dependencies.react },
  ]),
);
