import type * as z from 'zod/mini';
import { FILTER_PARAMS } from '../../src/city/sources/gateway/wire.ts';
import type { WireMeant } from '../../src/city/sources/gateway/wireSearch.ts';
import type { JobDetail } from '../../src/domain/job.ts';
import { JOB_FILTERS, jobFilters } from '../../src/domain/jobFilters.ts';
import { normalise } from '../../src/domain/searchText.ts';

type Meant = z.output<typeof WireMeant>;

/** The words of an ad, as a city's index has them. */
export interface AdWords {
  readonly job: JobDetail;
  readonly title: string;
  readonly body: string;
}

export function adWords(job: JobDetail): AdWords {
  const { description, requirements, hours = '', employer, town } = job;
  const words = [employer, town?.name ?? '', ...description, ...requirements, hours];
  return { job, title: normalise(job.title), body: normalise(words.join('\n')) };
}

/** How well an ad fits what was meant: 2 by its title, 1 by its text, 0 not at all. It knows no words but those sent. */
export function meantRank({
  words,
  occupations,
  conditions,
  towns,
  pay,
  years,
}: Meant): (ad: AdWords) => number {
  const plain = words.map(normalise);
  const titles = occupations.flatMap((one) => one.titles.map(normalise));
  return ({ job, title, body }) => {
    if (titles.length > 0 && !titles.some((one) => title.includes(one))) return 0;
    if (!plain.every((word) => title.includes(word) || body.includes(word))) return 0;
    if (towns.length > 0 && !towns.includes(job.town?.code ?? '')) return 0;
    if (pay && !paysAtLeast(job, pay)) return 0;
    if (years !== undefined && !job.tags.includes('olderWelcome')) return 0;
    if (!conditions.every((one) => holds(one, job, `${title}\n${body}`))) return 0;
    return plain.every((word) => title.includes(word)) ? 2 : 1;
  };
}

function paysAtLeast({ pay }: JobDetail, { least, unit }: NonNullable<Meant['pay']>): boolean {
  if (pay.kind === 'negotiable') return false;
  return pay.unit === 'year'
    ? unit === 'month' && pay.max / 12 >= least
    : pay.unit === unit && pay.max >= least;
}

function holds({ choices, written }: Meant['conditions'][number], job: JobDetail, text: string): boolean {
  const chosen = JOB_FILTERS.flatMap((name) => {
    const values = choices[FILTER_PARAMS[name]];
    return values ? [{ name, values }] : [];
  });
  if (chosen.length === 0) return written.some((word) => text.includes(normalise(word)));
  return chosen.every(({ name, values }) => {
    const has: readonly string[] = jobFilters[name].valuesOf(job);
    return name === 'tags'
      ? values.every((one) => has.includes(one))
      : values.some((one) => has.includes(one));
  });
}
