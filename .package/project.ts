import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..');

/** By default, builds are for production. */
export const production = process.env.NODE_ENV !== 'development';
