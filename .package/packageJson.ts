import pkg from '../package.json' with { type: 'json' };

const library = (file: string) => `./lib/${file}`;

/**
 * The package.json of what host teams install: `npm pack ./dist`. It depends on nothing, as all that the plugin needs
 * is in its bundles; that of the project would bring antd and a Node.js along.
 */
export const packageJson = {
  name: pkg.name,
  version: pkg.version,
  // Nobody publishes it by accident; `npm pack` and installing the archive work.
  private: true,
  description: pkg.description,
  license: pkg.license,
  type: 'module',
  engines: pkg.engines,
  sideEffects: false,
  files: ['**', '!**/*.map'],
  exports: {
    '.': { types: library('host/package/public.d.ts'), default: library('index.js') },
    './remotes': { types: library('host/package/remotes.d.ts') },
    './remotes/mount': { types: library('host/package/mountRemotes.d.ts') },
    './manifest.json': './manifest.json',
    './package.json': './package.json',
  },
  bin: { 'service-circle-doctor': library('doctor.js') },
};
