import type { Day } from './calendar.ts';
import { isOpen, type Job, type JobDetail } from './job.ts';

/** A saved job, with enough of its ad to show it when the ad is gone or the city does not answer. */
export interface SavedJob extends Pick<Job, 'id' | 'title' | 'employer' | 'pay' | 'validUntil' | 'address'> {
  readonly savedOn: Day;
  readonly publisher?: string;
  readonly hours?: string;
  readonly phone?: string;
}

const MAX_LENGTH = 2000;
const cut = <T extends string | undefined>(text: T) => text?.slice(0, MAX_LENGTH);

/** What is kept of an ad. Long texts are cut, because the device skips rows with longer ones. */
export function toSavedJob(job: JobDetail, savedOn: Day): SavedJob {
  const { id, title, employer, pay, validUntil, address, town, publisher, hours, contact } = job;
  const inTown = town && !address?.includes(town.name) ? `${town.name} ${address ?? ''}`.trim() : address;
  return {
    id,
    title: title.slice(0, MAX_LENGTH),
    employer: employer.slice(0, MAX_LENGTH),
    pay,
    validUntil,
    address: cut(inTown),
    publisher: cut(publisher),
    hours: cut(hours),
    phone: cut(contact?.phone),
    savedOn,
  };
}

/** Whether the ad is over on that day. Without an end date it is not known to be. */
export const isOver = ({ validUntil }: Pick<SavedJob, 'validUntil'>, today: Day): boolean =>
  !isOpen({ validUntil }, today);
