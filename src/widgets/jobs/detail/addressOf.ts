import type { Job } from '../../../domain/job.ts';

/** Where the work is, in words; the town stands before an address that does not name it. Empty where nothing is said. */
export function addressOf({ town, address }: Job): string {
  const named = town && !address?.includes(town.name) ? town.name : undefined;
  return [named, address].filter(Boolean).join(' ');
}
