import { JOB_FILTERS, type JobFilterName, jobFilters } from '../../../domain/jobFilters.ts';
import { JOB_SORTS } from '../../../domain/jobSearch.ts';
import { DATUMS } from '../../../domain/place.ts';
import { FILTER_PARAMS, SORT_PARAMS, WITHOUT } from './wire.ts';

/** A query parameter: its JSON schema and its meaning. A `repeatable` one may be given several times. */
export interface Parameter {
  readonly description: string;
  readonly schema: object;
  readonly repeatable?: true;
}

export const text = { type: 'string' };
export const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
const whole = (least: number, most: number) => ({ type: 'integer', minimum: least, maximum: most });
export const page = (most: number) => ({
  page: { description: 'From 1; by default 1.', schema: whole(1, 100_000) },
  pageSize: { description: 'By default 20.', schema: whole(1, most) },
});

/** What the values of a filter mean, where their names do not say it. */
const meanings: Readonly<Partial<Record<JobFilterName, string>>> = {
  education: 'The ad asks for no more than this; `any`: for none. ',
  experience: 'The ad asks for no more than this; `any`: for none. ',
  posted: 'Published today or in that many days before, in Shanghai. ',
};

const filter = (
  name: JobFilterName,
  { options, every }: { readonly options?: readonly string[]; readonly every?: true },
): Parameter => ({
  description: `${options ? '' : 'Codes. '}${meanings[name] ?? ''}${every ? 'A job must have all of them.' : 'Any of them is enough.'}`,
  schema: options ? oneOf(options) : text,
  repeatable: true,
});

/** Of the search for jobs. */
export const search: Readonly<Record<string, Parameter>> = {
  q: { description: 'Words; every one must be found in the ad.', schema: text },
  ...Object.fromEntries(JOB_FILTERS.map((name) => [FILTER_PARAMS[name], filter(name, jobFilters[name])])),
  near: { description: '`lng,lat` in degrees; needed for within, ring and sort=distance.', schema: text },
  datum: { description: 'Of `near`; by default WGS-84.', schema: oneOf(DATUMS) },
  within: { description: 'Straight-line metres from `near`.', schema: whole(1, 100_000) },
  ring: { description: 'Metres for which a count is wanted.', schema: whole(1, 100_000), repeatable: true },
  facet: {
    description:
      'Counts that are wanted; `without` counts the jobs without each limit that is set. A name that the city does not know is left out of the answer.',
    schema: oneOf([...JOB_FILTERS.map((name) => FILTER_PARAMS[name]), WITHOUT]),
    repeatable: true,
  },
  sort: {
    description: 'By default date, the newest first.',
    schema: oneOf(JOB_SORTS.map((sort) => SORT_PARAMS[sort])),
  },
  ...page(100),
};
