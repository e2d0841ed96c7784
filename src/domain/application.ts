import type { Instant } from './booking.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** An application for a job through the city. */
export interface Application {
  readonly requestId: RequestId;
  readonly jobId: string;
  readonly person: Person;
  /** A sentence to the employer, in the applicant's own words. */
  readonly words?: string;
}

/** Why a resident reports an ad. */
export const AD_COMPLAINTS = ['fee', 'fake', 'filled', 'discrimination', 'payDiffers', 'other'] as const;
export type AdComplaint = (typeof AD_COMPLAINTS)[number];

export interface AdReport {
  readonly requestId: RequestId;
  readonly jobId: string;
  readonly complaint: AdComplaint;
  readonly words?: string;
}

/** Confirms that the city received an application or a report. */
export interface Receipt {
  readonly id: string;
}

export const APPLICATION_STATES = ['sent', 'seen', 'invited', 'declined', 'withdrawn'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** An application as the city has it. */
export interface MyApplication {
  readonly id: string;
  /** The job that it is for. By default, the city does not say. */
  readonly jobId?: string;
  readonly title: string;
  readonly employer: string;
  readonly sentAt: Instant;
  readonly state: ApplicationState;
  /** What the employer answered, in its own words: where and when to come. By default, nothing. */
  readonly note?: string;
}

/** An application that the city has received, as this device remembers it. It has no name and no phone number. */
export interface SentApplication {
  readonly id: string;
  readonly jobId: string;
  readonly title: string;
  readonly employer: string;
  readonly sentAt: Instant;
}
