/** A piece of a text about phones: words, or one number with what to dial. */
export interface PhonePart {
    readonly text: string;
    /** Where it begins in the text. */
    readonly at: number;
    /** Digits, perhaps with a leading `+`. Absent when the piece is words. */
    readonly dial?: string;
}
/**
 * Splits a text into words and phone numbers. Whoever wrote it may have put several numbers, hours, names and extensions
 * into it. A number is one only when it is whole: else it stays words, as a wrong number is worse than none. An extension
 * stays with its number and is not dialled.
 */
export declare function phoneParts(text: string): readonly PhonePart[];
