import type { Probe } from '../source.ts';

const search = ['GET', '/_search'] as const;
export const probe: Probe<'searchJobs' | 'getJob'> = { searchJobs: search, getJob: search };
