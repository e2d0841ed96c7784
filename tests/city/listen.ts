import { onTestFinished } from 'vitest';
import { serveOrigin } from '../../mocks/serve/origin.ts';

/** An origin of its own for one test; `seen` keeps the requests in the order in which they came. */
export async function listen(answer: (request: Request) => Response | Promise<Response>) {
  const seen: Request[] = [];
  const { url, close } = await serveOrigin((request) => {
    seen.push(request);
    return answer(request);
  }, 0);
  onTestFinished(close);
  return { url, seen };
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('it was not rejected');
}

/** Something to wait for until it is opened. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
