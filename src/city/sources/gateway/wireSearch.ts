/** The search of a city that has more jobs than a device can read (`search: 'server'` in its configuration). */
import * as z from 'zod/mini';
import { JOB_FILTERS, jobFilters } from '../../../domain/jobFilters.ts';
import { JOB_SORTS } from '../../../domain/jobSearch.ts';
import { FILTER_PARAMS, SORT_PARAMS, WITHOUT, WireJobPage } from './wire.ts';
import { amount, count, id, lenient, text, texts, WireEnvelope, WirePlace } from './wireBasics.ts';

const metres = z.number().check(z.int(), z.gte(1), z.lte(100_000));
const optional = z.optional;

/** Chosen values by the name of their filter. Any of them is enough; a job must have every `tag`. */
const choices = z.object(
  Object.fromEntries(
    JOB_FILTERS.map((name) => {
      const { options } = jobFilters[name];
      return [FILTER_PARAMS[name], optional(z.array(options ? z.enum([...options]) : id))];
    }),
  ),
);

/** What the words of a search mean. A job must meet every part. */
export const WireMeant = z.object({
  /** Each stands in the ad. */
  words: texts,
  /** Any of them; `titles` are the words by which ads of the occupation are titled. */
  occupations: z.array(z.object({ name: text, titles: texts })),
  /** Each is met by its `choices`, or by any of the words in `written` where it has no choices. */
  conditions: z.array(z.object({ name: text, choices, written: texts })),
  /** Codes of towns, any of them. */
  towns: z.array(id),
  /** The least pay in 元. */
  pay: optional(z.object({ least: amount, unit: z.enum(['month', 'day', 'hour']) })),
  /** The age of somebody who looks for employers that welcome it. */
  years: optional(count),
});

export const WireJobSearch = z.object({
  /** What was typed. `meant` says it as data; a city that has words of its own may go by this. */
  q: optional(text),
  meant: optional(WireMeant),
  choices,
  near: optional(WirePlace),
  /** Straight-line metres from `near`. */
  within: optional(metres),
  /** Straight-line metres from `near` for which a count is wanted. */
  rings: z.array(metres),
  /** Counts that are wanted. */
  facets: z.array(z.enum([...Object.values(FILTER_PARAMS), WITHOUT])),
  sort: z.enum(JOB_SORTS.map((sort) => SORT_PARAMS[sort])),
  /** `next` of the page before, with the same search. By default, the first page. A 410 says that it has expired. */
  cursor: optional(text),
  pageSize: z.number().check(z.int(), z.gte(1), z.lte(100)),
});

export const WireFoundJobs = z.extend(WireEnvelope, {
  total: count,
  /** Whether there are more than `total`. By default, it is exact. */
  atLeast: lenient(z.boolean()),
  /** The cursor of the next page, `null` on the last. Rows that come or go between two pages move no other row. */
  next: z.nullable(text),
  ...z.pick(WireJobPage, { facets: true, near: true }).shape,
});
