import { expect, it } from 'vitest';
import { parts } from '../../src/data/own/ownParts.ts';
import type { JobDetail } from '../../src/domain/job.ts';
import { isOver, toSavedJob } from '../../src/domain/savedJob.ts';
import { aJob } from '../builders.ts';

const TODAY = '2026-11-23';
const ad = (more: Partial<JobDetail> = {}): JobDetail => ({
  ...aJob(),
  description: [],
  requirements: [],
  ...more,
});

it('keeps of an ad what shows it when it is gone', () => {
  const job = ad({
    validUntil: '2026-12-31',
    hours: '做五休二',
    contact: { name: '张女士', phone: '12333' },
  });
  const { id, title, employer, pay, publisher } = job;
  expect(toSavedJob(job, TODAY)).toEqual({
    id,
    title,
    employer,
    pay,
    publisher,
    validUntil: '2026-12-31',
    hours: '做五休二',
    phone: '12333',
    address: undefined,
    savedOn: TODAY,
  });
});

it.each([
  ['朱家角镇', '祥凝浜路1号', '朱家角镇 祥凝浜路1号'],
  ['朱家角镇', '朱家角镇祥凝浜路1号', '朱家角镇祥凝浜路1号'],
  ['朱家角镇', undefined, '朱家角镇'],
  [undefined, '祥凝浜路1号', '祥凝浜路1号'],
  [undefined, undefined, undefined],
])('names the town %s before the address %s once: %s', (town, address, kept) => {
  const job = ad({ address, town: town === undefined ? undefined : { code: '310118102', name: town } });
  expect(toSavedJob(job, TODAY).address).toBe(kept);
});

it('can be read again from the device, however long the texts of the ad are', () => {
  const long = '长'.repeat(20_000);
  const town = { code: '310118102', name: long };
  const contact = { phone: long };
  const saved = toSavedJob(
    ad({ title: long, employer: long, address: long, publisher: long, hours: long, town, contact }),
    TODAY,
  );
  const { read, write } = parts.savedJobs;
  const rows = write(new Map([[saved.id, saved]])).map((row) => ({ ...row, at: 0 }));
  expect(read(rows)?.get(saved.id)).toEqual(saved);
});

it.each([
  [undefined, false],
  ['2026-11-22', true],
  ['2026-11-23', false],
])('an ad that ends on %s is over on 2026-11-23: %s', (validUntil, over) => {
  expect(isOver({ validUntil }, TODAY)).toBe(over);
});
