/** Stable codes of `report`; the README explains each. */
export type ProblemCode =
  | 'context-invalid'
  | 'contract-unsupported'
  | 'name-unknown'
  | 'react-version'
  | 'chunk-failed'
  | 'render-failed'
  | 'callback-failed'
  | 'frame-refused'
  | 'city-config'
  | 'city-unavailable'
  | 'rows-dropped'
  | 'codes-unknown'
  | 'unmounted';

export interface PluginProblem {
  readonly code: ProblemCode;
  /** Version of the plugin. */
  readonly version: string;
  /** Where it happened: the id of a widget, or the name of a call or a field. */
  readonly step: string;
  readonly cause?: unknown;
}
