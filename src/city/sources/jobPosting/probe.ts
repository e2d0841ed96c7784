import type { Probe } from '../source.ts';

/** The feed is one document, and its address is whole. */
export const probe = {
  searchJobs: ['GET', ''],
  getJob: ['GET', ''],
} satisfies Partial<Probe>;
