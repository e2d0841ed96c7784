import { checkAd } from '../../domain/ads/adCheck.ts';
import { type Day, dayInShanghai, isDay } from '../../domain/calendar.ts';
import type { Answer, CityCall, Part, UnknownCode } from '../../domain/cityApi.ts';
import { type Failure, type FailureKind, toFailure } from '../../domain/failure.ts';
import type { Job } from '../../domain/job.ts';
import { mergeJobs } from '../../domain/mergeJobs.ts';
import { type MinimumWage, minimumWagesOf } from '../../domain/minimumWage.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { QINGPU } from '../../domain/placeNames.texts.ts';
import type { CityConfig } from '../cityConfig.ts';
import { createHttp } from '../http/http.ts';
import { lazySource } from '../openSources.ts';
import { type DroppedGroup, groupByReason } from './droppedGroups.ts';
import { listCalls } from './listCalls.ts';
import type { RulesReport } from './policies/tryRules.ts';
import { listeningForTime, type TimeReport } from './timeReport.ts';
import type { SearchReport } from './trySearch.ts';

/** The result of one call to one source. */
export type CallReport = {
  readonly call: CityCall;
  readonly ms: number;
} & (
  | { readonly ok: false; readonly failure: FailureKind; readonly cause: string }
  | {
      readonly ok: true;
      readonly read: number;
      readonly kept: number;
      /** The time of the data as the source states it. */
      readonly asOf?: string;
      /** The latest day on which one of the records was published. Absent when none states it. */
      readonly newest?: Day;
      readonly dropped: readonly DroppedGroup[];
      /** Of a source that searches by itself: how it does. Only its first jobs are read. */
      readonly search?: SearchReport;
      /** Of policies that a machine can read: what is wrong with their rules. */
      readonly rules?: RulesReport;
      /** Names of what did not answer, so that the list is incomplete. */
      readonly missing: readonly string[];
      /** Set if the list could not be read to its end. */
      readonly part?: Part;
      /** Ads that the city has withdrawn. They are not errors. */
      readonly leftOut: number;
      readonly unknownCodes: readonly UnknownCode[];
      /** For each optional field, the number of records that state it. A pay that is left open states none. */
      readonly found: Readonly<Record<string, number>>;
      /** Optional fields that were missing in every record. */
      readonly neverSeen: readonly string[];
      /** The number of duplicate ads. */
      readonly duplicates: number;
      /** The number of ads for each finding of the ad check. */
      readonly findings: Readonly<Record<string, number>>;
    }
);

export interface SourceReport {
  readonly source: string;
  readonly kind: string;
  /** Where it is, without a query, which may hold a key. */
  readonly address: string;
  /** The sentence for residents while it is switched off. It is read all the same, and does not count. */
  readonly off?: string;
  /** Of a gateway that answered: what it says of its time. */
  readonly time?: TimeReport;
  readonly calls: readonly CallReport[];
}

export interface CityReport {
  readonly city: string;
  /** When it was read, ISO 8601. */
  readonly at: string;
  readonly sources: readonly SourceReport[];
  /** Every source that is not switched off answered every call to its end, and gave at least one record. */
  readonly usable: boolean;
}

/**
 * Calls every public list of every source once, and reports what could be read and what could not.
 *
 * @param now the time of the reading; its day in Shanghai is that of the ad check
 * @param staffToken the token of a member of staff, sent to the `tokenOrigins` of the configuration: the lists of the staff
 * are read too. By default, they are not read
 */
export async function checkCity(config: CityConfig, now: Date, staffToken?: string): Promise<CityReport> {
  const day = dayInShanghai(now);
  const time = listeningForTime(() => new Date());
  const http = createHttp({
    auth: staffToken === undefined ? undefined : { getToken: async () => staffToken },
    tokenOrigins: config.tokenOrigins,
    learnTime: time.learnTime,
  });
  const ads = { day, wages: minimumWagesOf((config.place ?? QINGPU).city) };
  const sources: SourceReport[] = [];
  for (const sourceConfig of config.sources) {
    const { off } = sourceConfig;
    const source = lazySource({ ...sourceConfig, off: undefined }, http);
    const opened = await source.open();
    const calls: CallReport[] = [];
    for (const { call, run, fields } of listCalls(source, opened, {
      day,
      asStaff: staffToken !== undefined,
    })) {
      const start = performance.now();
      const ms = () => Math.round(performance.now() - start);
      try {
        const answer = await run();
        const { search, rules } = answer;
        const more = { ...(search && { search }), ...(rules && { rules }) };
        calls.push({ call, ms: ms(), ok: true, ...describe(answer, fields, ads), ...more });
      } catch (error) {
        const failure = toFailure(error);
        calls.push({ call, ms: ms(), ok: false, failure: failure.kind, cause: causeOf(failure) });
      }
    }
    const { origin, pathname } = new URL(sourceConfig.baseUrl ?? sourceConfig.url ?? '');
    const address = `${origin}${pathname}`;
    const told = sourceConfig.kind === 'gateway' && time.reportOf(address);
    sources.push({
      source: source.name,
      kind: sourceConfig.kind,
      address,
      ...(off !== undefined && { off }),
      ...(told && { time: told }),
      calls,
    });
  }
  const asked = sources.filter(({ off }) => off === undefined);
  const all = asked.flatMap(({ calls }) => calls);
  const usable = asked.every(({ calls }) => calls.some((call) => call.ok && call.kept > 0));
  const isWhole = (call: CallReport) =>
    call.ok && !call.part && call.missing.length === 0 && !call.search?.repeated;
  return { city: config.name, at: now.toISOString(), sources, usable: usable && all.every(isWhole) };
}

const causeOf = ({ cause }: Failure) => (cause instanceof Error ? cause.message : String(cause ?? ''));

interface AdRules {
  readonly day: Day;
  readonly wages: readonly MinimumWage[];
}

function describe(answer: Answer<readonly object[]>, fields: readonly string[], ads: AdRules) {
  const { value, dropped, leftOut = 0, unknownCodes = [] } = answer;
  const jobs = value.filter(isJob);
  const found = Object.fromEntries(
    fields.map((field) => [field, value.filter((record) => states(Reflect.get(record, field))).length]),
  );
  const findings: Record<string, number> = {};
  for (const job of jobs) {
    for (const { code } of checkAd(job, ads)) {
      findings[code] = (ownOf(findings, code) ?? 0) + 1;
    }
  }
  return {
    read: value.length + dropped.length + leftOut,
    kept: value.length,
    asOf: answer.asOf,
    newest: newestOf(value),
    part: answer.part,
    missing: answer.missing ?? [],
    dropped: groupByReason(dropped),
    leftOut,
    unknownCodes,
    found,
    neverSeen: value.length === 0 ? [] : fields.filter((field) => ownOf(found, field) === 0),
    duplicates: jobs.length - mergeJobs(jobs).length,
    findings,
  };
}

/** Jobs say when they were posted, policies when they were published. */
function newestOf(records: readonly object[]): Day | undefined {
  const days = records
    .map((record) => Reflect.get(record, 'postedOn') ?? Reflect.get(record, 'publishedOn'))
    .filter((day) => typeof day === 'string' && isDay(day));
  return days.sort().at(-1);
}

/** Whether a field says anything: an empty list and a pay that is left open do not. */
function states(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  const open = typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === 'negotiable';
  return value !== undefined && !open;
}

const isJob = (record: object): record is Job => 'title' in record && 'employer' in record && 'pay' in record;
