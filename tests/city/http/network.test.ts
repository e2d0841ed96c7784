import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveCity } from '../../../mocks/city/server.ts';
import { canRetry, Failure } from '../../../src/domain/failure.ts';
import { clientOf, openSandbox } from '../sandbox.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

describe('the network', () => {
  it('is offline when nobody listens there', async () => {
    const gone = await serveCity({ port: 0 });
    await gone.close();
    await expect(clientOf(`${gone.url}/api`).listTowns()).rejects.toMatchObject({
      name: 'Failure',
      kind: 'offline',
    });
  });

  it.each(['', '{"items":['])('is worth another try when the line is cut after %j', async (start) => {
    const cutting = createServer((_, answer) => {
      answer.setHeader('Content-Length', 1000);
      if (start === '') answer.destroy();
      else answer.write(start, () => answer.destroy());
    }).listen(0, '127.0.0.1');
    await once(cutting, 'listening');
    const address = cutting.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const failure: unknown = await clientOf(`http://127.0.0.1:${port}/api`)
      .listTowns()
      .catch((error) => error);
    cutting.close();
    expect(failure).toBeInstanceOf(Failure);
    expect(failure instanceof Failure && canRetry(failure.kind)).toBe(true);
  });

  it('rejects with the reason of the signal when the request is aborted', async () => {
    const reason = new Error('the resident left');
    await expect(sandbox.client().listTowns(AbortSignal.abort(reason))).rejects.toBe(reason);
    const leaving = new AbortController();
    const asked = sandbox.client('slow').searchJobs({}, leaving.signal);
    setTimeout(() => leaving.abort(reason), 20);
    await expect(asked).rejects.toBe(reason);
  });

  it('closes at once, even during a request', async () => {
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const closing = await serveCity({
      port: 0,
      pause: () => {
        hear();
        return new Promise(() => {});
      },
    });
    const waiting = clientOf(`${closing.url}/scenario/slow/api`).listTowns();
    waiting.catch(() => {});
    await heard;
    await closing.close();
    await expect(waiting).rejects.toMatchObject({ name: 'Failure' });
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(sandbox.url).port);
    await expect(serveCity({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
