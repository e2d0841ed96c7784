import type { Probe } from '../source.ts';

export const probe: Probe<'searchJobs' | 'getJob'> = {
  searchJobs: ['GET', '/_search'],
  getJob: ['GET', '/_search'],
};
