/** What a search asks of a job, by the names of an index and not yet in the language of an engine. */
import { addDays, type Day } from '../../domain/calendar.ts';
import { EDUCATIONS, EXPERIENCES } from '../../domain/job.ts';
import { JOB_FILTERS, type JobChoices, type JobFilterName, jobFilters } from '../../domain/jobFilters.ts';
import type { JobFacets, LimitName } from '../../domain/jobSearch.ts';
import type { Place } from '../../domain/place.ts';
import type { IndexConfig, IndexField } from '../cityConfig.ts';
import { MAX_CODE } from '../reading/namedFields.ts';
import { fromPlace } from '../reading/toPlace.ts';
import type { SourceQuery } from '../sources/source.ts';
import { readCounts, type SentCount } from './sentCounts.ts';

/** Where somebody starts, in the datum of the index, and its field that says where a job is. */
export interface Start extends Place {
  readonly field: string;
}

/** What a job must be, by the names of the index. `any` of nothing is no job, `all` of nothing is every job. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** One of these codes of the index. */
  | { readonly field: string; readonly codes: readonly string[] }
  | { readonly field: string; readonly least: number }
  /** From the beginning of this day in Shanghai. */
  | { readonly field: string; readonly since: Day }
  /** Nothing, or from the beginning of this day in Shanghai. */
  | { readonly field: string; readonly notBefore: Day }
  /** The words one after the other, in any of the fields. */
  | { readonly fields: readonly string[]; readonly phrase: string }
  /** Straight-line metres. */
  | { readonly metres: number; readonly from: Start };

/** Which of two jobs comes first: the nearer one, the one with more in a field, or the one whose id is less. */
export type Order = { readonly nearest: Start } | { readonly most: string } | { readonly id: string };

const NONE: Condition = { any: [] };

/** The values of a filter by which jobs are counted: those of a list, or those that the field has, with their names. */
type Values =
  | { readonly options: readonly (readonly [value: string, is: Condition])[] }
  | { readonly field: string; readonly named?: string | undefined };

/** A number of jobs that is wanted. */
export interface Count {
  readonly name: string;
  readonly among: Condition;
  /** By default, they are only counted as a whole. */
  readonly values?: Values;
}
const WITHOUT = 'without ';
const RING = 'ring ';

/** A number that came. */
export interface Counted {
  readonly count: number;
  readonly values?: readonly SentCount[] | undefined;
}

/** Where the words of an ad are. */
const TEXTS = ['title', 'employer', 'description', 'requirements', 'townName', 'address'] as const;

/** How the values of a filter are held against the index. A filter that is not here is neither applied nor counted. */
const FILTERS: Readonly<
  Partial<Record<JobFilterName, { readonly field: IndexField; readonly upTo?: readonly string[] }>>
> = {
  payLeasts: { field: 'payMin' },
  tags: { field: 'tags' },
  employment: { field: 'employment' },
  education: { field: 'education', upTo: EDUCATIONS },
  experience: { field: 'experience', upTo: EXPERIENCES },
  posted: { field: 'postedOn' },
  towns: { field: 'townCode' },
  publishers: { field: 'publisher' },
};

/** The conditions of a query. What the index has no field for, no job meets. */
export function conditionsOf({ fields, codes = {}, datum = 'WGS-84' }: IndexConfig, query: SourceQuery) {
  const { today, near, withinMetres, rings = [], meant, sort = 'date' } = query;
  const start: Start | undefined =
    near && fields.place ? { field: fields.place, ...fromPlace(near, datum) } : undefined;

  const coded = (name: IndexField, ours: readonly string[]): Condition => {
    const field = fields[name];
    if (!field) return NONE;
    const known = Object.entries(codes[name] ?? {}).filter(([, code]) => ours.includes(code));
    return { field, codes: codes[name] ? known.map(([code]) => code) : ours };
  };
  const paid = (unit: string, least: number): Condition => {
    const field = fields.payMin;
    if (!field) return NONE;
    if (!fields.payUnit) return unit === 'month' ? { field, least } : NONE;
    const by = (name: string, times: number): Condition => ({
      all: [coded('payUnit', [name]), { field, least: least * times }],
    });
    return unit === 'month' ? { any: [by('month', 1), by('year', 12)] } : by(unit, 1);
  };
  const within = (metres: number): Condition => (start ? { metres, from: start } : NONE);

  /** The condition of one value of a filter; `undefined` where the index has no field for it. */
  function conditionOf(name: JobFilterName, value: string): Condition | undefined {
    const { field, upTo } = FILTERS[name] ?? {};
    const named = field && fields[field];
    if (!named) return undefined;
    const [unit = '', amount] = value.split(':');
    if (field === 'payMin') return paid(unit, Number(amount));
    if (field === 'postedOn')
      return today === undefined ? undefined : { field: named, since: addDays(today, -Number(amount)) };
    return coded(field, upTo ? upTo.slice(0, upTo.indexOf(value) + 1) : [value]);
  }
  const chosen = (choices: JobChoices) =>
    JOB_FILTERS.flatMap((name): readonly (readonly [LimitName, Condition])[] => {
      const values = (choices[name] ?? []).map((value) => conditionOf(name, value) ?? NONE);
      if (values.length === 0) return [];
      return [[name, jobFilters[name].every ? { all: values } : { any: values }]];
    });
  const texts = TEXTS.flatMap((name) => fields[name] ?? []);
  const says = (phrase: string): Condition => ({ fields: texts, phrase });
  const titled = (phrase: string): Condition => ({ fields: [fields.title], phrase });

  const limits = new Map<LimitName, Condition>([
    ...chosen(query),
    ...(withinMetres === undefined ? [] : [['reach', within(withinMetres)] as const]),
  ]);
  const open: readonly Condition[] =
    fields.validUntil && today !== undefined ? [{ field: fields.validUntil, notBefore: today }] : [];
  const except = (left?: LimitName): Condition => ({
    all: [...open, ...[...limits].flatMap(([name, condition]) => (name === left ? [] : [condition]))],
  });

  function valuesOf(name: JobFilterName): Values | undefined {
    const { options }: { readonly options?: readonly string[] } = jobFilters[name];
    if (!options) {
      const { field } = FILTERS[name] ?? {};
      const named = field && fields[field];
      return named ? { field: named, named: field === 'townCode' ? fields.townName : undefined } : undefined;
    }
    const known = options.flatMap((value) => {
      const condition = conditionOf(name, value);
      return condition ? [[value, condition] as const] : [];
    });
    return known.length > 0 ? { options: known } : undefined;
  }

  const { words = [], occupations = [], conditions = [], towns = [], pay, years } = meant ?? {};
  const titles = occupations.flatMap((one) => one.titles);
  const counts: readonly Count[] = [
    ...JOB_FILTERS.flatMap((name): readonly Count[] => {
      const values = valuesOf(name);
      return values ? [{ name, among: except(jobFilters[name].every ? undefined : name), values }] : [];
    }),
    ...[...limits.keys()].map((name) => ({ name: `${WITHOUT}${name}`, among: except(name) })),
    ...(start ? rings : []).map((metres) => ({
      name: `${RING}${Math.round(metres)}`,
      among: { all: [except('reach'), within(metres)] },
    })),
  ];
  const most = (field: string | undefined): Order | undefined => (field ? { most: field } : undefined);
  const orders = {
    travel: start && { nearest: start },
    pay: most(fields.payMin),
    date: most(fields.postedOn),
  };
  return {
    /** By default, the latest first. The last is the id, so that no two jobs have the same place in the order. */
    order: [orders[sort] ?? orders.date ?? [], { id: fields.id }].flat(),
    /** What the words of the query mean. */
    meant: {
      all: [
        ...words.map(says),
        ...(titles.length > 0 ? [{ any: titles.map(titled) }] : []),
        ...conditions.map(({ choices, written }) => {
          const said = chosen(choices).map(([, condition]) => condition);
          return said.length > 0 ? { all: said } : { any: written.map(says) };
        }),
        ...(towns.length > 0 ? [coded('townCode', towns)] : []),
        ...(pay ? [paid(pay.unit, pay.least)] : []),
        ...(years === undefined ? [] : [coded('tags', ['olderWelcome'])]),
      ],
    } satisfies Condition,
    /** All limits that are set. */
    limits: except(),
    /** What is to be counted: each filter without its own limit. */
    counts,
  };
}

/** The counts that came, by the names under which they were asked for. */
export function readCounted(counted: ReadonlyMap<string, Counted | undefined>): JobFacets {
  const named = (start: string) =>
    [...counted].flatMap(([name, found]) =>
      found && name.startsWith(start) ? [{ key: name.slice(start.length), count: found.count }] : [],
    );
  return readCounts({
    of: (name) => counted.get(name)?.values?.filter(({ key }) => key.length <= MAX_CODE),
    rings: named(RING),
    without: Object.fromEntries(named(WITHOUT).map(({ key, count }) => [key, count])),
  });
}
