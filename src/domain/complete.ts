/** `T` with every field said: what is optional may be `undefined`, but must not be forgotten. */
export type Complete<T> = { [Field in keyof Required<T>]: T[Field] };
