/** A calendar day in Shanghai, `YYYY-MM-DD`. Compares with `<` and `>`. */
export type Day = string;
/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/**
 * The kind of day in the state's holiday plan: `makeUp` is a weekend on which people work (调休). `unknown` when the plan
 * for the year is not published.
 */
export type DayKind = 'ordinary' | 'holiday' | 'makeUp' | 'unknown';
/** The day in Shanghai at that instant. */
export declare function dayInShanghai(instant: Date): Day;
/** The time of day in Shanghai at that instant, `HH:mm`. */
export declare function timeInShanghai(instant: Date): string;
/** Whether the text is a valid calendar day. */
export declare function isDay(text: string): text is Day;
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export declare function daysBetween(from: Day, to: Day): number;
/** The day `days` later. */
export declare function addDays(day: Day, days: number): Day;
export declare function weekdayOf(day: Day): Weekday;
