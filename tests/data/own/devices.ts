import { createStore, entries, type UseStore } from 'idb-keyval';
import { onTestFinished } from 'vitest';
import type { OwnParts, PartName } from '../../../src/data/own/ownParts.ts';
import { type OwnStore, ownStore } from '../../../src/data/own/ownStore.ts';
import { openDevice } from '../../../src/data/own/rows.ts';

export const NOW = new Date('2026-11-23T02:00:00Z');
export const DAY_MS = 24 * 60 * 60_000;

/** The raw database. */
export const database = () => createStore('service-circle-own', 'parts');
export const kept = async () => new Map(await entries<string, unknown>(database()));

/** A visit on a device, this many milliseconds after the first. */
export const visit = (later = 0): OwnStore =>
  ownStore(async (held) => openDevice(() => new Date(NOW.getTime() + later), undefined, '', held));

/** The values of a store after the device was read. */
export async function readBy(store: OwnStore): Promise<Partial<OwnParts>> {
  store.load();
  if (store.state().settling) {
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.state().settling) return;
        stop();
        resolve();
      });
    });
  }
  return store.state().parts;
}

/** Replaces IndexedDB until the test is over; `undefined` removes it. */
export function insteadOfIndexedDB(other: unknown) {
  const real = globalThis.indexedDB;
  Reflect.set(globalThis, 'indexedDB', other);
  onTestFinished(() => void Reflect.set(globalThis, 'indexedDB', real));
}

/** A store that rejects every transaction, or only those that write. */
export const failing =
  (name: string, only?: IDBTransactionMode): UseStore =>
  async (mode, run) => {
    if (only === undefined || mode === only) throw new DOMException('cannot', name);
    return database()(mode, run);
  };

/** A value for every part. A new part needs one here. */
export const values: { readonly [P in PartName]: OwnParts[P] } = {
  town: '310118001',
  looked: new Map([['dismissed', ['papers']]]),
  ticks: new Map([['unemployment-registration', ['身份证', '照片']]]),
  savedJobs: new Map([
    [
      'job-1',
      {
        id: 'job-1',
        title: '仓库管理员',
        employer: '示例公司',
        pay: { kind: 'range', min: 5000, max: 7000, unit: 'month' },
        validUntil: '2026-12-31',
        savedOn: '2026-11-23',
      },
    ],
    [
      'job-2',
      { id: 'job-2', title: '保洁', employer: '示例', pay: { kind: 'negotiable' }, savedOn: '2026-11-22' },
    ],
  ]),
  matching: { plainOrder: true, seen: ['job-1', 'job-2'] },
  applications: new Map([
    [
      'job-1',
      {
        id: 'a-1',
        jobId: 'job-1',
        title: '仓库管理员',
        employer: '示例公司',
        sentAt: '2026-11-23T09:00:00+08:00',
      },
    ],
  ]),
  drafts: new Map([
    [
      'booking',
      {
        requestId: '5f6c2a60-8f4e-4a3e-9b1e-0a6c7f0d9b11',
        fields: { slotId: 'slot-1', name: '王芳', days: 3, agreed: true, skills: ['叉车'] },
      },
    ],
  ]),
  need: {
    id: 'need-1',
    need: {
      wants: ['保安'],
      skills: [],
      townCode: '310118001',
      employment: ['fullTime'],
      nightShift: false,
      musts: ['nights'],
    },
    registeredOn: '2026-11-01',
    followUpOn: '2026-12-01',
    state: 'open',
  },
  resume: { name: '王芳', wants: '保安', did: '2018–2024 示例食堂' },
  assistance: new Map([
    [
      'help-1',
      {
        id: 'help-1',
        words: '想请人帮办：办失业登记',
        procedureId: 'unemployment-registration',
        askedAt: '2026-11-23T09:00:00+08:00',
        state: 'asked',
        notes: [],
      },
    ],
  ]),
  signUps: new Map([
    [
      'course:course-1',
      {
        offer: 'course',
        id: 'course-1',
        title: '叉车司机取证班',
        code: 'QP5001',
        waiting: false,
        start: '2026-12-01',
        address: '示例路6号',
        signedOn: '2026-11-23',
      },
    ],
  ]),
  bookings: new Map([
    [
      'booking-1',
      {
        id: 'booking-1',
        slot: {
          id: 'slot-1',
          stationId: 'station-1',
          kind: 'training',
          start: '2026-11-24T09:00:00+08:00',
          end: '2026-11-24T09:30:00+08:00',
          left: 2,
        },
        state: 'booked',
        code: 'A1B2',
        requestId: 'r-1',
      },
    ],
  ]),
  results: new Map([
    [
      'calculator:retirement',
      {
        title: '退休年月',
        lines: ['2031年5月可以退休。'],
        keptOn: '2026-11-23',
        ends: [{ day: '2026-12-31', text: '这份文件到期' }],
      },
    ],
  ]),
  consents: new Map([['locate', '2026-11-23']]),
};

export const partNames = Object.keys(values);

/** Changes every part to its value above; resolves with whether all became durable. */
export const writeAll = (store: OwnStore): Promise<readonly boolean[]> =>
  Promise.all([
    store.change('town', () => values.town),
    store.change('ticks', () => values.ticks),
    store.change('looked', () => values.looked),
    store.change('savedJobs', () => values.savedJobs),
    store.change('applications', () => values.applications),
    store.change('drafts', () => values.drafts),
    store.change('need', () => values.need),
    store.change('resume', () => values.resume),
    store.change('matching', () => values.matching),
    store.change('bookings', () => values.bookings),
    store.change('assistance', () => values.assistance),
    store.change('signUps', () => values.signUps),
    store.change('results', () => values.results),
    store.change('consents', () => values.consents),
  ]);
