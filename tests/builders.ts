import type { Job } from '../src/domain/job.ts';
import type { Policy } from '../src/domain/policy.ts';
import type { Station } from '../src/domain/station.ts';

/** A job with everything it must have. */
export const aJob = (parts: Partial<Job> = {}): Job => ({
  id: 'job-1',
  title: '仓库管理员',
  employer: '示例公司',
  pay: { kind: 'range', min: 5000, max: 7000, unit: 'month' },
  tags: [],
  publisher: '示例来源',
  ...parts,
});

/** A policy that somebody verified and that has neither a beginning nor an end. */
export const aPolicy = (parts: Partial<Policy> = {}): Policy => ({
  id: 'policy-1',
  title: '示例政策',
  issuers: [],
  supersedes: [],
  verified: true,
  summary: '示例',
  audience: [],
  topics: [],
  benefit: { derived: false, amounts: [], items: [] },
  conditions: [],
  exclusions: [],
  apply: { channels: [] },
  citation: { title: '示例来源' },
  moreCitations: [],
  confidence: 'high',
  procedureIds: [],
  ...parts,
});

/** A station whose place and hours nobody told. */
export const aStation = (parts: Partial<Station> = {}): Station => ({
  id: 'station-1',
  name: '示例站点',
  townCode: '310118001',
  timetable: [],
  ...parts,
});
