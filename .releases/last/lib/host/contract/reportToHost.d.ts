import type { PluginProblem } from './types.js';
/**
 * Passes a problem to `report` of a context that may be unchecked. Without `report` it logs a warning in the console,
 * one per page for each code, step and unknown name or right usage, so that the host's developers find their mistake. Never throws.
 */
export declare function reportToHost(host: unknown, problem: PluginProblem): void;
