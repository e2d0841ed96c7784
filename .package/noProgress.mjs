/** Stands for axios' tellers of progress, which it uses only for a request that asks for them; none of ours does. */
export const progressEventReducer = undefined;
export const progressEventDecorator = undefined;
export const asyncDecorator = undefined;
