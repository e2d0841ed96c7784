/** A name that this version does not have. Another version may have it, so it is left out without an error. */
export interface UnknownName {
    /** `destination.kind`, or the path of an unknown field */
    readonly field: string;
    readonly given: string;
    /** The known name with the most similar spelling. Absent when none is similar. */
    readonly nearest?: string;
    /** For a field without a nearest name: the fields that there are. */
    readonly known?: readonly string[];
}
/** An unknown field, with the right name or else all of them. */
export declare function unknownField(path: string, name: string, known: readonly string[]): UnknownName;
/** Props that there are not, by their names. */
export declare const unknownProps: (names: readonly string[], known: readonly string[]) => readonly UnknownName[];
/**
 * Creates a function that reports unknown names. It reports only when they have changed, because a host updates often.
 *
 * @param host returns the context, or whatever has `report`, at the moment of the report
 */
export declare function unknownReporter(host: () => unknown): (names: readonly UnknownName[]) => void;
