import type { UnknownCode } from '../../domain/cityApi.ts';

/** Each unknown code once. */
export function distinctCodes(codes: readonly UnknownCode[]): readonly UnknownCode[] {
  return [...new Map(codes.map((code) => [`${code.field} ${code.code}`, code])).values()];
}
