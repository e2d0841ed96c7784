import type * as z from 'zod/mini';

/** A validator for every field of `T`. A missing field is a type error. */
export type Shape<T> = { [Field in keyof Required<T>]: z.ZodMiniType<T[Field]> };
