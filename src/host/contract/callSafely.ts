export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Calls a function of the host; catches what it throws and what its promise rejects with. */
export function callSafely(run: () => unknown, onFailure: (cause: unknown) => void) {
  try {
    Promise.resolve(run()).catch(onFailure);
  } catch (cause) {
    onFailure(cause);
  }
}

/** For an `onChange` that returned no function. If it returned a promise that rejects, that is the cause. */
export async function rejectNoFunction(returned: unknown): Promise<never> {
  await returned;
  throw new TypeError('onChange gave back no function');
}
