import type { CityContext } from './city.ts';
import { hash } from './hash.ts';
import { Problem } from './problem.ts';

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

/** The tokens of the staff of the sandbox begin so. A real city asks its own directory. */
const STAFF = /^Bearer staff-\S+$/;

/** Lets only staff through. @throws {Problem} 401 without a login, 403 with that of a resident */
export function requireStaff(c: CityContext): void {
  const login = c.req.header('Authorization');
  if (!login) throw new Problem(401, 'staff log in first');
  if (!STAFF.test(login)) throw new Problem(403, 'this login is not that of a member of staff');
}
