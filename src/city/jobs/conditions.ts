/** What a search asks of a job, by the fields of an index and not yet in the language of an engine. */
import { addDays, type Day } from '../../domain/calendar.ts';
import { EDUCATIONS, EXPERIENCES } from '../../domain/job.ts';
import { JOB_FILTERS, type JobChoices, type JobFilterName, jobFilters } from '../../domain/jobFilters.ts';
import type { JobFacets, LimitName } from '../../domain/jobSearch.ts';
import type { IndexConfig, IndexField } from '../cityConfig.ts';
import { MAX_CODE } from '../reading/namedFields.ts';
import type { SourceQuery } from '../sources/source.ts';
import { readCounts, type SentCount } from './sentCounts.ts';

/** What a job must be. `any` of nothing is no job, `all` of nothing is every job. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** One of these codes of the index. */
  | { readonly field: IndexField; readonly codes: readonly string[] }
  | { readonly field: IndexField; readonly least: number }
  /** From the beginning of this day in Shanghai. */
  | { readonly field: IndexField; readonly since: Day }
  /** Nothing, or from the beginning of this day in Shanghai. */
  | { readonly field: IndexField; readonly notBefore: Day }
  /** The words one after the other, in any of the fields. */
  | { readonly fields: readonly IndexField[]; readonly phrase: string }
  /** Straight-line metres from the query's point. */
  | { readonly metres: number };

const NONE: Condition = { any: [] };

/** The values of a filter by which jobs are counted: those of a list, or those that the field has, with their names. */
type Values =
  | { readonly options: readonly (readonly [value: string, is: Condition])[] }
  | { readonly field: IndexField; readonly named?: IndexField };

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
export function conditionsOf({ fields, codes = {} }: IndexConfig, query: SourceQuery) {
  const { today, near, withinMetres, rings = [], meant } = query;

  const coded = (field: IndexField, ours: readonly string[]): Condition => {
    if (!fields[field]) return NONE;
    const known = Object.entries(codes[field] ?? {}).filter(([, code]) => ours.includes(code));
    return { field, codes: codes[field] ? known.map(([code]) => code) : ours };
  };
  const paid = (unit: string, least: number): Condition => {
    if (!fields.payMin) return NONE;
    if (!fields.payUnit) return unit === 'month' ? { field: 'payMin', least } : NONE;
    const by = (name: string, times: number): Condition => ({
      all: [coded('payUnit', [name]), { field: 'payMin', least: least * times }],
    });
    return unit === 'month' ? { any: [by('month', 1), by('year', 12)] } : by(unit, 1);
  };
  const within = (metres: number): Condition => (near && fields.place ? { metres } : NONE);

  /** The condition of one value of a filter; `undefined` where the index has no field for it. */
  function conditionOf(name: JobFilterName, value: string): Condition | undefined {
    const { field, upTo } = FILTERS[name] ?? {};
    if (!field || !fields[field]) return undefined;
    const [unit = '', amount] = value.split(':');
    if (field === 'payMin') return paid(unit, Number(amount));
    if (field === 'postedOn')
      return today === undefined ? undefined : { field, since: addDays(today, -Number(amount)) };
    return coded(field, upTo ? upTo.slice(0, upTo.indexOf(value) + 1) : [value]);
  }
  const chosen = (choices: JobChoices) =>
    JOB_FILTERS.flatMap((name): readonly (readonly [LimitName, Condition])[] => {
      const values = (choices[name] ?? []).map((value) => conditionOf(name, value) ?? NONE);
      if (values.length === 0) return [];
      return [[name, jobFilters[name].every ? { all: values } : { any: values }]];
    });
  const says = (phrase: string): Condition => ({ fields: TEXTS.filter((name) => fields[name]), phrase });
  const titled = (phrase: string): Condition => ({ fields: ['title'], phrase });

  const limits = new Map<LimitName, Condition>([
    ...chosen(query),
    ...(withinMetres === undefined ? [] : [['reach', within(withinMetres)] as const]),
  ]);
  const open: readonly Condition[] =
    fields.validUntil && today !== undefined ? [{ field: 'validUntil', notBefore: today }] : [];
  const except = (left?: LimitName): Condition => ({
    all: [...open, ...[...limits].flatMap(([name, condition]) => (name === left ? [] : [condition]))],
  });

  function valuesOf(name: JobFilterName): Values | undefined {
    const { options }: { readonly options?: readonly string[] } = jobFilters[name];
    if (!options) {
      const { field } = FILTERS[name] ?? {};
      if (!field || !fields[field]) return undefined;
      return { field, ...(field === 'townCode' && fields.townName && { named: 'townName' as const }) };
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
    ...(near && fields.place ? rings : []).map((metres) => ({
      name: `${RING}${Math.round(metres)}`,
      among: { all: [except('reach'), within(metres)] },
    })),
  ];
  return {
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
