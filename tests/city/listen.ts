import { onTestFinished } from 'vitest';
import { serveOrigin } from '../../mocks/serve/origin.ts';

/** A server with its own origin for one test; `seen` has the requests in order of arrival. */
export async function listen(answer: (request: Request) => Response | Promise<Response>) {
  const seen: Request[] = [];
  const { url, close } = await serveOrigin((request) => {
    seen.push(request);
    return answer(request);
  }, 0);
  onTestFinished(close);
  return { url, seen };
}

/** The reason of a rejected promise. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('it was not rejected');
}

/** A promise that resolves when it is opened. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
