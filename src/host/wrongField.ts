/** A field that is not as the contract has it. */
export interface WrongField {
  /** `city.sources[0].baseUrl` */
  readonly field: string;
  readonly expected: string;
}
