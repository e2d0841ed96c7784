import { addDays } from '../../../domain/calendar.ts';
import { EDUCATIONS, EXPERIENCES } from '../../../domain/job.ts';
import { JOB_FILTERS, type JobFilterName, jobFilters } from '../../../domain/jobFilters.ts';
import type { LimitName } from '../../../domain/jobSearch.ts';
import type { Place } from '../../../domain/place.ts';
import type { IndexConfig, IndexField } from '../../cityConfig.ts';
import { fromPlace } from '../../reading/toPlace.ts';
import type { SourceQuery } from '../source.ts';

type Clause = Readonly<Record<string, unknown>>;
const NONE: Clause = { match_none: {} };
const any = (should: readonly Clause[]): Clause => ({ bool: { should, minimum_should_match: 1 } });
const all = (filter: readonly Clause[]): Clause => ({ bool: { filter } });
/** The index stops counting here. */
const COUNTED = 100_000;
/**
 * What has no value counts as 0, not as `_last`: its place in the order would be the least long, which a number of
 * JavaScript does not hold, so the index would refuse it as `search_after`.
 *
 * @see https://github.com/opensearch-project/OpenSearch/issues/1490
 */
const LARGEST_FIRST = { order: 'desc', missing: 0 } as const;
/** The most towns or publishers that are counted. */
const VALUES = 100;

/** The fields whose values a filter compares as they are. */
const CODED: Readonly<Partial<Record<JobFilterName, IndexField>>> = {
  tags: 'tags',
  employment: 'employment',
  education: 'education',
  experience: 'experience',
  towns: 'townCode',
  publishers: 'publisher',
};
const scales: Partial<Record<JobFilterName, readonly string[]>> = {
  education: EDUCATIONS,
  experience: EXPERIENCES,
};

/** The search of an index for a query, by the field names of its configuration. */
export function toSearch({ fields, codes = {}, datum = 'WGS-84' }: IndexConfig, query: SourceQuery) {
  const { meant, near, withinMetres, rings = [], sort = 'date', cursor, pageSize = 20, today } = query;
  const theirs = (field: IndexField, ours: readonly string[]) => {
    const known = Object.entries(codes[field] ?? {}).filter(([, code]) => ours.includes(code));
    return codes[field] ? known.map(([code]) => code) : ours;
  };
  const terms = (field: IndexField, ours: readonly string[]): Clause =>
    fields[field] ? { terms: { [fields[field]]: theirs(field, ours) } } : NONE;
  const distance = (metres: number): Clause =>
    near && fields.place ? { geo_distance: { distance: `${metres}m`, [fields.place]: point(near) } } : NONE;
  const point = (place: Place) => {
    const { lng, lat } = fromPlace(place, datum);
    return { lat, lon: lng };
  };
  const paid = (least: number, unit: string): Clause => {
    if (!fields.payMin) return NONE;
    const from = (times: number) => ({ range: { [fields.payMin ?? '']: { gte: least * times } } });
    if (!fields.payUnit) return unit === 'month' ? from(1) : NONE;
    const ofUnit = (name: string, times: number) => all([terms('payUnit', [name]), from(times)]);
    return unit === 'month' ? any([ofUnit('month', 1), ofUnit('year', 12)]) : ofUnit(unit, 1);
  };

  /** What a job must be for one value of a filter; `undefined` where the index has no field for it. */
  function clauseOf(name: JobFilterName, value: string): Clause | undefined {
    if (name === 'payLeasts' && fields.payMin)
      return paid(Number(value.split(':')[1]), value.split(':')[0] ?? '');
    if (name === 'posted' && fields.postedOn && today)
      return { range: { [fields.postedOn]: { gte: addDays(today, -Number(value.split(':')[1])) } } };
    const field = CODED[name];
    if (!field || !fields[field]) return undefined;
    const scale = scales[name];
    return terms(field, scale ? scale.slice(0, scale.indexOf(value) + 1) : [value]);
  }
  const limitOf = (name: JobFilterName, values: readonly string[] = []): readonly Clause[] => {
    if (values.length === 0) return [];
    const clauses = values.map((value) => clauseOf(name, value) ?? NONE);
    return [jobFilters[name].every ? all(clauses) : any(clauses)];
  };
  const limits = new Map<LimitName, Clause>([
    ...JOB_FILTERS.flatMap((name) => limitOf(name, query[name]).map((clause) => [name, clause] as const)),
    ...(withinMetres === undefined ? [] : [['reach', distance(withinMetres)] as const]),
  ]);
  // An ad without an end has no value to be before today.
  const over: readonly Clause[] =
    fields.validUntil && today ? [{ range: { [fields.validUntil]: { lt: today } } }] : [];
  const open = over.map((must_not): Clause => ({ bool: { must_not } }));
  const except = (name?: LimitName) =>
    all([...open, ...[...limits].flatMap(([other, clause]) => (other === name ? [] : [clause]))]);
  const counted = JOB_FILTERS.flatMap((name) => {
    const { options, every }: { readonly options?: readonly string[]; readonly every?: true } =
      jobFilters[name];
    const field = name === 'towns' ? fields.townCode : fields.publisher;
    if (!options && !field) return [];
    const filters = Object.fromEntries(
      (options ?? []).flatMap((value) => {
        const clause = clauseOf(name, value);
        return clause ? [[value, clause]] : [];
      }),
    );
    if (options && Object.keys(filters).length === 0) return [];
    const named = name === 'towns' &&
      fields.townName && { aggs: { name: { terms: { field: fields.townName, size: 1 } } } };
    const values = options ? { filters: { filters } } : { terms: { field, size: VALUES }, ...named };
    return [[name, { filter: except(every ? undefined : name), aggs: { values } }] as const];
  });
  const without = [...limits.keys()].map((name) => [`without ${name}`, { filter: except(name) }] as const);
  const around =
    fields.place && near
      ? rings.map(
          (metres) =>
            [`ring ${Math.round(metres)}`, { filter: all([except('reach'), distance(metres)]) }] as const,
        )
      : [];

  const texts = [
    fields.title,
    fields.employer,
    fields.description,
    fields.requirements,
    fields.townName,
    fields.address,
  ].filter((field) => field !== undefined);
  const says = (words: string): Clause => ({ multi_match: { query: words, type: 'phrase', fields: texts } });
  const titled = (words: string): Clause => ({ match_phrase: { [fields.title ?? 'title']: words } });
  const { words = [], occupations = [], conditions = [], towns = [], pay, years } = meant ?? {};
  const musts = [
    ...words.map(says),
    ...(occupations.length > 0 ? [any(occupations.flatMap(({ titles }) => titles.map(titled)))] : []),
    ...conditions.map(({ choices, written }) => {
      const said = JOB_FILTERS.flatMap((name) => limitOf(name, choices[name]));
      return said.length > 0 ? all(said) : any(written.map(says));
    }),
    ...(towns.length > 0 ? [terms('townCode', towns)] : []),
    ...(pay ? [paid(pay.least, pay.unit)] : []),
    ...(years === undefined ? [] : [terms('tags', ['olderWelcome'])]),
  ];
  const orders = {
    travel: near &&
      fields.place && { _geo_distance: { [fields.place]: point(near), unit: 'm', order: 'asc' } },
    pay: fields.payMin && { [fields.payMin]: LARGEST_FIRST },
    date: fields.postedOn && { [fields.postedOn]: LARGEST_FIRST },
  };
  const order = orders[sort] || orders.date;
  return {
    size: pageSize,
    track_total_hits: COUNTED,
    query: musts.length > 0 ? all(musts) : { match_all: {} },
    post_filter: except(),
    // The last field is the id, so that no two jobs have the same place in the order.
    sort: [...(order ? [order] : []), { [fields.id ?? 'id']: 'asc' }],
    ...(cursor === undefined
      ? { aggs: Object.fromEntries([...counted, ...without, ...around]) }
      : { search_after: after(cursor) }),
  };
}

function after(cursor: string): unknown {
  return JSON.parse(cursor);
}
