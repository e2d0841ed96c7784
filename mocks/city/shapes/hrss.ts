import { Hono } from 'hono';
import type { Employment } from '../../../src/domain/job.ts';
import type { Pay, PayUnit } from '../../../src/domain/pay.ts';
import { type City, type CityEnv, unlessEmpty } from '../city.ts';
import { inDatum } from '../geo.ts';
import { readParams } from '../params.ts';
import { type SampleJob, toRecord } from '../seed/jobs.ts';
import { stations } from '../seed/stations.ts';
import towns from '../seed/towns.json' with { type: 'json' };
import { dayAfter, shanghaiTime } from '../shanghaiTime.ts';

/** These systems cap the page size; one with many jobs allows larger pages. */
const MAX_PAGE_SIZE = { usual: 100, many: 500 };
const MANY = 10_000;
const unitWords: Readonly<Record<PayUnit, string>> = { month: '月', day: '天', hour: '小时', year: '年' };
const employmentWords: Readonly<Record<Employment, string>> = {
  fullTime: '全日制',
  partTime: '非全日制',
  casual: '临时用工',
  internship: '实习',
};
/** Codes of GB/T 4658-2006, and one unknown code. */
const EDUCATION = ['61', '31', '21', '71', '47', '9Z'];

/** Serves the jobs and stations in the format of 人社 systems, at `/jobs` and `/stations`. */
export function hrssRoutes(city: City): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();

  /** A body with its own status code, for HTTP 200. If nothing matched, it has no list. */
  function envelope(
    url: string,
    total: number,
    rowsOf: (from: number, to: number) => readonly unknown[],
  ): object {
    const params = readParams(url, ['pageNum', 'pageSize']);
    const pageNum = params.integer('pageNum', 1, 100_000) ?? 1;
    const most = total > MANY ? MAX_PAGE_SIZE.many : MAX_PAGE_SIZE.usual;
    const pageSize = Math.min(most, params.integer('pageSize', 1, 100_000) ?? 10);
    const page = rowsOf((pageNum - 1) * pageSize, pageNum * pageSize);
    const data = { total, ...(page.length > 0 && { rows: page }) };
    return { code: 200, msg: '操作成功', asOf: shanghaiTime(city.now()), sample: true, data };
  }

  routes.get('/jobs', (c) => {
    const items = unlessEmpty(c, city.jobs);
    const rowOf = ({ item }: City['jobs'][number], index: number) => toRow(item, index, city.now());
    const withdrawn = items.slice(0, 1).flatMap((one) => [
      { ...rowOf(one, 0), acb210: 'sample-deleted', ccpr08: '1' },
      { ...rowOf(one, 0), acb210: 'sample-unaudited', abb773: '0' },
    ]);
    const { changeRows } = c.var.scenario;
    const changed = changeRows?.([...items.map(rowOf), ...withdrawn]);
    // Only the rows of the page are made, because a city may have many.
    const some = (from: number, to: number) => [
      ...items.slice(from, to).map((one, nth) => rowOf(one, from + nth)),
      ...withdrawn.slice(Math.max(0, from - items.length), Math.max(0, to - items.length)),
    ];
    const total = changed?.length ?? items.length + withdrawn.length;
    return c.json(envelope(c.req.url, total, (from, to) => changed?.slice(from, to) ?? some(from, to)));
  });
  routes.get('/stations', (c) => {
    const rows = unlessEmpty(c, stations).map(toStation);
    return c.json(envelope(c.req.url, rows.length, (from, to) => rows.slice(from, to)));
  });
  return routes;
}

function toRow(job: SampleJob, index: number, now: Date): Record<string, unknown> {
  const { more, town, at, pay } = job;
  const record = toRecord(job, now);
  const point = at && inDatum(at, 'GCJ-02');
  const row = {
    acb210: record.id,
    cca113: record.title,
    cca114: `<p>${record.description.join('</p><p>')}</p>`,
    acb21r: String(more.headCount),
    aab001: `sample-employer-${index % 60}`,
    aab004: record.employer,
    aae006: record.address,
    aae030: writeDay(dayAfter(now, -job.postedDaysAgo), index),
    aae031: job.closesInDays === undefined ? null : writeDay(dayAfter(now, job.closesInDays), index + 1),
    // The date of the last change, last week for every ad.
    ccpr05: `${dayAfter(now, -8)} 02:00:00`,
    acb208: '0',
    abb773: '1',
    ccpr08: '0',
    acc034: payCode(pay),
    acc034Name: payWords(pay),
    aac013: String(Object.keys(employmentWords).indexOf(record.employment ?? '') + 1),
    aac013Name: employmentWords[employmentOf(job)],
    acb228Name: boarding(job),
    aac011: EDUCATION[index % EDUCATION.length],
    acc217Name: job.row.tags?.includes('noExperience') ? '经验不限' : '1年以上',
    acb202: town.code,
    bcb202: town.name,
    lng: String(point?.lng ?? 0),
    lat: String(point?.lat ?? 0),
    // Fields that the product must never show or filter on.
    aad004: '1',
    acb221: 18,
    acb222: 45,
    aac034: 165,
    aac017: '20',
    AAE100: '1',
  };
  const isUpperCase = index % 7 === 6;
  return isUpperCase
    ? Object.fromEntries(Object.entries(row).map(([key, value]) => [key.toUpperCase(), value]))
    : row;
}

/** Formats a day in one of three forms that real systems mix. */
function writeDay(day: string, form: number): string | number {
  if (form % 3 === 0) return day.replaceAll('-', '');
  return form % 3 === 1 ? `${day} 00:00:00` : Date.parse(`${day}T00:00:00+08:00`);
}

const employmentOf = ({ row }: SampleJob): Employment => {
  const known: Readonly<Record<string, Employment>> = {
    partTime: 'partTime',
    casual: 'casual',
    internship: 'internship',
  };
  return known[row.employment ?? ''] ?? 'fullTime';
};

const boarding = ({ row }: SampleJob) =>
  [row.tags?.includes('meals') && '包吃', row.tags?.includes('lodging') && '包住'].filter(Boolean).join('') ||
  '不提供';

const payCode = (pay: Pay) =>
  pay.kind === 'negotiable' ? '00' : `0${Object.keys(unitWords).indexOf(pay.unit) + 1}`;

function payWords(pay: Pay): string {
  if (pay.kind === 'negotiable') return '面议';
  const { min, max, unit, months } = pay;
  const amount = min === max ? String(min) : `${min}-${max}`;
  return `${amount}元/${unitWords[unit]}${months ? `·${months}薪` : ''}`;
}

function toStation({ id, name, town, address, place, phone }: (typeof stations)[number]) {
  const point = place && inDatum(place, 'GCJ-02');
  return {
    aab001: id,
    aab004: name,
    acb202: town,
    bcb202: towns.items.find(({ code }) => code === town)?.name,
    aae005: phone,
    aae006: address,
    lng: String(point?.lng ?? 0),
    lat: String(point?.lat ?? 0),
  };
}
