import { Failure } from '../../../domain/failure.ts';

/**
 * Calls whose code comes with the first of them. Code that did not load is a call that failed with `offline`; the next
 * call loads it again.
 *
 * @returns makes one of the calls
 */
export function later<Calls>(load: () => Promise<Calls>) {
  let loading: Promise<Calls> | undefined;
  const loaded = () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new Failure('offline', cause);
    });
    return loading;
  };
  return <Args extends readonly unknown[], T>(pick: (calls: Calls) => (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> =>
      pick(await loaded())(...args);
}
