import type { Probe } from '../source.ts';

export const probe = {
  searchJobs: ['GET', '/jobs'],
  getJob: ['GET', '/jobs'],
  listStations: ['GET', '/stations'],
} satisfies Partial<Probe>;
