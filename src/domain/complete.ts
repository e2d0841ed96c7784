/** `T` with every field required. An optional field may be `undefined` but must be written. */
export type Complete<T> = { [Field in keyof Required<T>]: T[Field] };
