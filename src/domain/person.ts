/** Whom a station expects or an employer calls. The least that is needed: no ID number, no health, no address. */
export interface Person {
  readonly name: string;
  readonly phone: string;
}
