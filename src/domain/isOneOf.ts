/** Whether a code that came from somewhere is one of a list of ours. */
export const isOneOf =
  <Code extends string>(codes: readonly Code[]) =>
  (code: string): code is Code =>
    codes.some((known) => known === code);
