import type { CityContext } from './city.ts';
import { hash } from './hash.ts';

/**
 * Identifies the visitor by the token, else by the `X-Sandbox-Visitor` header of a test. All other visitors share one
 * id. Only the hash of a token is stored.
 */
export function visitorOf(c: CityContext): string {
  const [, token] = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
  if (token) return `login:${hash(token)}`;
  const name = c.req.header('X-Sandbox-Visitor');
  return name ? `visitor:${name}` : 'anonymous';
}
