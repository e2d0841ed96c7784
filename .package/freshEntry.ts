import { DefinePlugin } from '@rspack/core';

/**
 * Defines where a build finds the mount container of the release on the server, for when its own chunks are gone.
 *
 * @param path relative to the folder from which the build is served
 */
export const freshEntry = (path: string) => new DefinePlugin({ FRESH_ENTRY: JSON.stringify(path) });
