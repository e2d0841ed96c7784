import type { Answer, CityCall, DroppedRow, UnknownCode } from '../domain/cityApi.ts';

export interface Reports {
  /** Called with the records and parts of records that could not be read, once for each answer that has any. */
  onDropped?(call: CityCall, rows: readonly DroppedRow[]): void;
  /** Called with codes that are in none of our tables. Each code is reported once. */
  onUnknownCodes?(call: CityCall, codes: readonly UnknownCode[]): void;
}

/** Creates a function that reports the dropped rows and the new unknown codes of an answer, and returns the answer. */
export function createReporter({ onDropped, onUnknownCodes }: Reports) {
  const reported = new Set<string>();
  return <T>(call: CityCall, answer: Answer<T>): Answer<T> => {
    const lost = [...answer.dropped, ...(answer.flaws ?? [])];
    if (lost.length > 0) onDropped?.(call, lost);
    const fresh = (answer.unknownCodes ?? []).filter(({ field, code }) => {
      const key = `${field}=${code}`;
      return !reported.has(key) && reported.add(key);
    });
    if (fresh.length > 0) onUnknownCodes?.(call, fresh);
    return answer;
  };
}
