import type { PluginProblem, ProblemCode } from './types.ts';
import { version } from './version.ts';

/** A problem with the version of this build. */
export const problemOf = (code: ProblemCode, step: string, cause?: unknown): PluginProblem => ({
  code,
  version,
  step,
  cause,
});
