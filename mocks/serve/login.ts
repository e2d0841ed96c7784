import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';

/**
 * A made-up login for the demo's web-view: `POST /login/code` returns a one-time code, as the platform would to a
 * resident who is logged in; `POST /login/exchange` exchanges the code for a token, one time only.
 */
export function loginRoutes(): Hono {
  const codes = new Set<unknown>();
  const app = new Hono();
  app.use('/login/*', cors({ origin: '*' }));
  app.post('/login/code', (c) => {
    const code = randomUUID();
    codes.add(code);
    return c.json({ code });
  });
  app.post('/login/exchange', async (c) => {
    const body: unknown = await c.req.json().catch(() => null);
    const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
    if (!codes.delete(code)) return c.json({ error: 'no such code, or used' }, 410);
    return c.json({ token: `sandbox-token-${randomUUID()}` });
  });
  return app;
}
