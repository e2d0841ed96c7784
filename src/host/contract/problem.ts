import type { PluginProblem, ProblemCode } from './types.ts';
import { version } from './version.ts';

/** A problem of this version. */
export const problemOf = (code: ProblemCode, step: string, cause?: unknown): PluginProblem => ({
  code,
  version,
  step,
  cause,
});
