import { askedWith } from './assistance.ts';
import type { City } from './city.ts';
import { hash } from './hash.ts';
import { Problem } from './problem.ts';
import { sampleHomeVisits } from './seed/homeVisits.ts';

interface Given {
  readonly person: { readonly phone: string };
  readonly visit?: string;
  readonly task?: string;
}

/**
 * The visitor for whom a member of staff writes: who asked for the assistance, else who is visited, else the owner of the
 * phone number.
 *
 * @throws {Problem} 404 when there is no such request or visit
 */
export function residentOf(city: City, { person, visit, task }: Given): string {
  if (task !== undefined) return askedWith(city, task).visitor;
  if (visit === undefined) return `resident:${hash(person.phone)}`;
  if (!sampleHomeVisits(city.now()).some(({ id }) => id === visit)) throw new Problem(404, 'no such visit');
  return `visited:${visit}`;
}
