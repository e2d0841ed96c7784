/** Why the plugin does not start with what the host gave. */
export type Refusal =
  | { readonly code: 'context-invalid'; readonly wrong: readonly WrongField[] }
  /** The host speaks another major version of the contract; `given` is whatever stood in `api`. */
  | { readonly code: 'contract-unsupported'; readonly given: unknown };

/** A field that is not as the contract has it. */
export interface WrongField {
  /** `city.sources[0].baseUrl` */
  readonly field: string;
  readonly expected: string;
}
