import { type Context, Hono } from 'hono';
import type { PayUnit } from '../../../src/domain/pay.ts';
import { type City, type CityEnv, unlessEmpty } from '../city.ts';
import { type SampleJob, toRecord } from '../seed/jobs.ts';
import { dayAfter } from '../shanghaiTime.ts';

const units: Readonly<Record<PayUnit, string>> = { month: 'MONTH', day: 'DAY', hour: 'HOUR', year: 'YEAR' };
const employmentTypes: Readonly<Record<string, string | readonly string[]>> = {
  fullTime: 'FULL_TIME',
  partTime: ['PART_TIME'],
  casual: ['TEMPORARY', 'PER_DIEM'],
  internship: 'INTERN',
};
/** Ads in each script of the page. */
const ADS_PER_SCRIPT = 50;

/** Serves the jobs as schema.org JobPosting: as JSON-LD, and in the scripts of a page. */
export function feedRoutes(city: City): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  const postings = (c: Context<CityEnv>) => {
    const rows = unlessEmpty(c, city.jobs).map(({ item }, index) => toPosting(item, index, city.now()));
    return c.var.scenario.changeRows?.(rows) ?? rows;
  };

  routes.get('/feed.json', (c) => {
    const body = { '@context': 'https://schema.org', sample: true, '@graph': postings(c) };
    return c.body(JSON.stringify(body), 200, { 'Content-Type': 'application/ld+json' });
  });

  routes.get('/feed.html', (c) => {
    const all = postings(c);
    const scripts: string[] = [];
    for (let at = 0; at === 0 || at < all.length; at += ADS_PER_SCRIPT) {
      const graph = {
        '@context': 'https://schema.org',
        sample: true,
        '@graph': all.slice(at, at + ADS_PER_SCRIPT),
      };
      // A script ends at the first `</script`, even inside a string.
      const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
      scripts.push(`<script type="application/ld+json">${json}</script>`);
    }
    return c.html(
      `<!doctype html><html lang="zh-CN"><title>示例岗位</title>${scripts.join('\n')}<p>示例数据</html>`,
    );
  });
  return routes;
}

function toPosting(job: SampleJob, index: number, now: Date): object {
  const { pay, town, at, closesInDays } = job;
  const record = toRecord(job, now);
  const end = closesInDays === undefined ? undefined : dayAfter(now, closesInDays);
  return {
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: record.source, value: record.id },
    title: record.title,
    description: `<p>${record.description.join('</p><ul><li>')}</li></ul>`,
    datePosted: record.postedOn,
    ...(end && { validThrough: index % 2 ? `${end}T23:59:59+08:00` : end }),
    hiringOrganization: { '@type': 'Organization', name: record.employer },
    employmentType: employmentTypes[record.employment ?? 'fullTime'],
    jobLocation: {
      '@type': 'Place',
      identifier: town.code,
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressLocality: town.name,
        streetAddress: record.address?.replace(town.name, ''),
      },
      ...(at && { geo: { '@type': 'GeoCoordinates', latitude: String(at.lat), longitude: at.lng } }),
    },
    ...(pay.kind === 'range' && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'CNY',
        value: {
          '@type': 'QuantitativeValue',
          minValue: pay.min,
          maxValue: String(pay.max),
          unitText: units[pay.unit],
        },
      },
    }),
    totalJobOpenings: record.headCount,
    qualifications: record.requirements?.join('；'),
    workHours: record.hours,
    url: record.url,
  };
}
