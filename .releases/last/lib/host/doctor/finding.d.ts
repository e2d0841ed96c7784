/** The result of one check of the doctor. */
export interface Finding {
    /** `error`: the plugin will not work. `warn`: a function is missing, or could not be checked. */
    readonly level: 'error' | 'warn' | 'ok';
    /** Stable: the same cause has the same code in every version. */
    readonly code: string;
    /** What was seen, in English. */
    readonly seen: string;
    /** How to correct it. Absent when there is nothing to do. */
    readonly todo?: string;
}
