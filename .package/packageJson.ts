import pkg from '../package.json' with { type: 'json' };

const library = (file: string) => `./lib/${file}`;

/**
 * The package.json of the package that host teams install: `npm pack ./dist`. It has no dependencies, because the
 * bundles contain everything; the project's own package.json would install antd too.
 */
export const packageJson = {
  name: pkg.name,
  version: pkg.version,
  // Prevents publishing by accident; `npm pack` and installing the archive still work.
  private: true,
  description: pkg.description,
  license: pkg.license,
  type: 'module',
  engines: pkg.engines,
  sideEffects: false,
  files: ['**', '!**/*.map'],
  // For webpack 4 and TypeScript with `moduleResolution: node10`, which do not know `exports`.
  main: library('index.cjs'),
  module: library('index.js'),
  types: library('host/package/public.d.ts'),
  typesVersions: {
    '*': {
      sinks: [library('host/package/sinks.d.ts')],
      vitals: [library('host/package/vitals.d.ts')],
      remotes: [library('host/package/remotes.d.ts')],
      'remotes/mount': [library('host/package/mountRemotes.d.ts')],
    },
  },
  exports: {
    '.': { types: library('host/package/public.d.ts'), default: library('index.js') },
    './sinks': { types: library('host/package/sinks.d.ts'), default: library('sinks.js') },
    './vitals': { types: library('host/package/vitals.d.ts'), default: library('vitals.js') },
    './remotes': { types: library('host/package/remotes.d.ts') },
    './remotes/mount': { types: library('host/package/mountRemotes.d.ts') },
    './manifest.json': './manifest.json',
    './package.json': './package.json',
  },
  bin: {
    'service-circle-doctor': library('doctor.js'),
    'service-circle-check-policies': library('check-policies.js'),
  },
};
