import type { CityContext } from './city.ts';
import { hash } from './hash.ts';

/**
 * Who asks: the bearer of a token, else whoever a test names with `X-Sandbox-Visitor`, else everybody without a
 * login together. Of a token only its hash is kept.
 */
export function visitorOf(c: CityContext): string {
  const [, token] = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
  if (token) return `login:${hash(token)}`;
  const name = c.req.header('X-Sandbox-Visitor');
  return name ? `visitor:${name}` : 'anonymous';
}
