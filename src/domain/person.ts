/** The person whom a station or an employer contacts. It holds no ID number, health data or address on purpose. */
export interface Person {
  readonly name: string;
  readonly phone: string;
}
