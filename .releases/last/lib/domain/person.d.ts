/** The person whom a station or an employer contacts. It holds no ID number, health data or address on purpose. */
export interface Person {
    readonly name: string;
    readonly phone: string;
}
/** The most signs that a city takes of each field. */
export declare const PERSON_LENGTHS: Readonly<Record<keyof Person, number>>;
/** What is missing or wrong, in the order of the fields. The number must be one that staff can call. */
export declare function personMistakes({ name, phone }: Person): readonly (keyof Person)[];
