/** One thing that a doctor looked at. */
export interface Finding {
  /** `error`: the plugin will not work. `warn`: something is lost, or could not be looked at. */
  readonly level: 'error' | 'warn' | 'ok';
  /** Stable; the same cause has the same code in every version. */
  readonly code: string;
  /** What was seen, in English. */
  readonly seen: string;
  /** What to do about it. Absent when there is nothing to do. */
  readonly todo?: string;
}
