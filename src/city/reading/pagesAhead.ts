import { Failure } from '../../domain/failure.ts';

/**
 * Of a list of more pages than `many`, several are asked for at once: a phone waits 100 ms for each. From the third on,
 * as the second shows whether the city heeds the number of a page, and until the city had too much to do.
 */
const AHEAD = { many: 10, atOnce: 3, from: 3 };

/**
 * Asks for a page, and for those after it if the list has many. They are still read in their order. A page that was
 * refused beside others is asked for again, alone, when the pause that the city asked for is over; from then on the
 * pages are asked for one at a time, so that a city which answers one request at a time gives its whole list.
 *
 * @param ask keeps to the pause that the city asked for
 * @param count how many pages the list has
 * @param retries how many requests had to be sent again so far. By default, none
 */
export function pagesAhead<Page>(ask: (page: number) => Promise<Page>, count: number, retries = () => 0) {
  const asked = new Map<number, Promise<Page>>();
  const before = retries();
  let isBusy = false;

  function askAhead(page: number) {
    const isSlow = isBusy || retries() > before;
    if (count <= AHEAD.many || page < AHEAD.from || isSlow) return;
    for (let later = page + 1; later < Math.min(count + 1, page + AHEAD.atOnce); later += 1) {
      if (asked.has(later)) continue;
      const another = ask(later);
      // Whoever reads it hears of a failure. Nobody does if the list ends before.
      another.catch(() => {});
      asked.set(later, another);
    }
  }

  return async (page: number): Promise<Page> => {
    const wasAhead = asked.get(page);
    asked.delete(page);
    const answer = wasAhead ?? ask(page);
    askAhead(page);
    try {
      return await answer;
    } catch (error) {
      const wasAlone = wasAhead === undefined && asked.size === 0;
      if (wasAlone || !isRefusal(error)) throw error;
      isBusy = true;
      await Promise.allSettled(asked.values());
      return ask(page);
    }
  };
}

/** Whether the city may answer the same request later, as after 429 and 503. */
const isRefusal = (error: unknown) => error instanceof Failure && error.kind === 'unavailable';
