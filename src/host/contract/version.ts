import pkg from '../../../package.json' with { type: 'json' };

/** Version of the plugin, as in package.json. */
export const version: string = pkg.version;

/** Major versions of the contract that this build supports. */
export const api = { min: 1, max: 1 } as const;
