import { DefinePlugin } from '@rspack/core';

/**
 * Tells a build where the container is of whatever is deployed when its own chunks are gone.
 *
 * @param path from the folder that the build is served from
 */
export const freshEntry = (path: string) => new DefinePlugin({ FRESH_ENTRY: JSON.stringify(path) });
