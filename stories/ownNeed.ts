import { personalStore } from '../src/data/own/OwnProvider.tsx';
import type { OwnParts } from '../src/data/own/ownParts.ts';
import type { Need } from '../src/domain/need.ts';
import type { SavedJob } from '../src/domain/savedJob.ts';
import { clock, NOW } from './city.ts';

/** What a resident of the stories wishes. */
export const aNeed: Need = {
  wants: ['保洁', '电工'],
  skills: ['会骑电动车'],
  townCode: '310118001',
  withinMinutes: 20,
  leastPay: 4500,
  employment: ['fullTime'],
  nightShift: false,
};

/** Keeps a need on the device, as if it had been registered before. */
export const needIs = (parts: Partial<Need> = {}) =>
  personalStore(clock).change('need', () => ({
    id: 'need-1',
    need: { ...aNeed, ...parts },
    registeredOn: '2026-11-20',
    state: 'open',
  }));

/** What a resident chose and saw of the matches before. */
export const matchingIs = (matching: OwnParts['matching']) =>
  personalStore(clock).change('matching', () => matching);

const savedJob: SavedJob = {
  id: 'sample-00001',
  title: '会展服务员',
  employer: '示例公司',
  pay: { kind: 'range', min: 5000, max: 6000, unit: 'month' },
  savedOn: '2026-11-20',
  validUntil: '2026-12-31',
};
export const savedTitle = savedJob.title;
export const endedTitle = '仓管员';

/** Keeps two saved jobs, one of them over, and an application on the device. */
export async function jobsAreKept() {
  const store = personalStore(clock);
  const ended = { ...savedJob, id: 'sample-00002', title: endedTitle, validUntil: '2026-11-01' };
  await store.change('savedJobs', () => new Map([savedJob, ended].map((job) => [job.id, job])));
  const { id: jobId, title, employer } = savedJob;
  const application = { id: 'a-1', jobId, title, employer, sentAt: NOW.toISOString() };
  await store.change('applications', () => new Map([[jobId, application]]));
}

export const filledTitle = '包装工';

/** Keeps two applications on the device: for a job that the city lists, and for one that it lists no more. */
export async function applicationsAreKept() {
  const { id, title, employer } = savedJob;
  const listed = { id: 'a-1', jobId: id, title, employer, sentAt: NOW.toISOString() };
  const filled = { ...listed, id: 'a-2', jobId: 'sample-filled', title: filledTitle };
  await personalStore(clock).change(
    'applications',
    () => new Map([listed, filled].map((application) => [application.jobId, application])),
  );
}

/** Keeps a visit on the device. By default, it is tomorrow. */
export const bookingIs = (start = '2026-11-24T09:00:00+08:00', end = '2026-11-24T09:30:00+08:00') =>
  personalStore(clock).change(
    'bookings',
    () =>
      new Map([
        [
          'b-1',
          {
            id: 'b-1',
            code: 'QP1001',
            state: 'booked' as const,
            slot: {
              id: 's-1',
              stationId: 'sample-station-1',
              kind: 'assistance' as const,
              start,
              end,
              left: 0,
            },
          },
        ],
      ]),
  );

/** Keeps a need whose day of the question 找到工作了吗 has come. */
export const followUpIsDue = () =>
  personalStore(clock).change('need', () => ({
    id: 'need-1',
    need: aNeed,
    registeredOn: '2026-10-20',
    followUpOn: '2026-11-20',
    state: 'open',
  }));
