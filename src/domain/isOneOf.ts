/** Returns a type guard: whether a code is in the list. */
export const isOneOf =
  <Code extends string>(codes: readonly Code[]) =>
  (code: string): code is Code =>
    codes.some((known) => known === code);
