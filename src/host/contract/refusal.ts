/** Why the plugin refuses what the host gave and does not start. */
export type Refusal =
  | { readonly code: 'context-invalid'; readonly wrong: readonly WrongField[] }
  /** The host uses another major version of the contract; `given` is the value of `api`, absent when it has none. */
  | { readonly code: 'contract-unsupported'; readonly given: number | undefined };

/** A field whose value does not match the contract. */
export interface WrongField {
  /** `city.sources[0].baseUrl` */
  readonly field: string;
  readonly expected: string;
  /** The right name with the most similar spelling. Absent when the field takes no name, or none is similar. */
  readonly nearest?: string;
}
