import type { Probe } from '../source.ts';

/** The feed is one document, so no path is appended. */
export const probe = {
  searchJobs: ['GET', ''],
  getJob: ['GET', ''],
} satisfies Partial<Probe>;
