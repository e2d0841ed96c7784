import type { PluginProblem, ProblemCode } from './types.js';
/** A problem with the version of this build. */
export declare const problemOf: (code: ProblemCode, step: string, cause?: unknown) => PluginProblem;
