import type { Answer, CityApi, CityCall, DroppedRow, UnknownCode } from '../domain/cityApi.ts';
import type { CityConfig } from './cityConfig.ts';
import { createHttp, type HttpOptions, type TokenProvider } from './http/http.ts';
import { jobCalls } from './jobs/jobCalls.ts';
import type { AnswerCache } from './kept/cachedFallback.ts';
import { lazySource, required } from './openSources.ts';
import type { Source } from './sources/source.ts';
import { together } from './together.ts';

export interface CityOptions {
  readonly auth?: TokenProvider;
  /** Called with the records that could not be read, once for each answer that has any. */
  onDropped?(call: CityCall, rows: readonly DroppedRow[]): void;
  /** Called with codes that are in none of our tables. Each code is reported once. */
  onUnknownCodes?(call: CityCall, codes: readonly UnknownCode[]): void;
  /** Caches the last good answers for an outage; never personal data. By default, nothing is cached. */
  readonly cache?: AnswerCache;
  /** Milliseconds of a monotonic clock. By default, `performance.now`. */
  readonly now?: () => number;
  /** By default, the defaults of {@link createHttp}. */
  readonly http?: Omit<HttpOptions, 'auth' | 'tokenOrigins'>;
}

type Calls = Omit<CityApi, 'name'>;
type Run<T, Args extends readonly unknown[]> = (source: Source, ...args: Args) => Promise<T> | undefined;
type CallArgs<Call extends keyof Calls> = Parameters<NonNullable<Calls[Call]>>;

/** Lists of one person's data. They are never cached. */
const personalLists: ReadonlySet<CityCall> = new Set(['listBookings', 'listAssistance', 'listApplications']);

/**
 * Opens the city that the host configured. The code of a source is loaded with the first call to it. Lists of several
 * sources are merged, and their jobs are searched together. Every other call goes to the first source that answers it.
 *
 * @throws {RangeError} when a source has no address, or is of a kind that is not in THE LIST
 */
export function openCity(config: CityConfig, options: CityOptions = {}): CityApi {
  const http = createHttp({ ...options.http, auth: options.auth, tokenOrigins: config.tokenOrigins });
  const sources = config.sources.map((source) => lazySource(source, http, options.cache));
  const report = createReporter(options);
  const sourcesOf = (call: CityCall) => sources.filter(({ answers }) => answers.has(call));

  /** A call that merges the rows of all sources that answer it; `undefined` if none does. */
  function mergedList<T>(call: CityCall, run: Run<Answer<readonly T[]>, [AbortSignal?]>) {
    const answering = sourcesOf(call);
    if (answering.length === 0) return undefined;
    return async (signal?: AbortSignal) => {
      const rows = answering.map(({ name, open, read }) => ({
        name,
        ask: async () =>
          personalLists.has(call)
            ? required(run(await open(), signal))
            : read((source) => run(source, signal)),
      }));
      const answer = await together(rows).catch((failure: unknown) => {
        signal?.throwIfAborted();
        throw failure;
      });
      signal?.throwIfAborted();
      return report(call, answer);
    };
  }

  /** The call of the first source that answers it; `undefined` if none does. */
  function firstSource<T, Args extends readonly unknown[]>(call: CityCall, run: Run<T, Args>) {
    const [source] = sourcesOf(call);
    return source && (async (...args: Args) => required(run(await source.open(), ...args)));
  }

  return {
    name: config.name,
    ...jobCalls(sources, report, options.now ?? (() => performance.now()), options.cache),
    listTowns: mergedList('listTowns', (source, signal) => source.listTowns?.(signal)),
    listStations: mergedList('listStations', (source, signal) => source.listStations?.(signal)),
    listPolicies: mergedList('listPolicies', (source, signal) => source.listPolicies?.(signal)),
    listProcedures: mergedList('listProcedures', (source, signal) => source.listProcedures?.(signal)),
    listCourses: mergedList('listCourses', (source, signal) => source.listCourses?.(signal)),
    listEvents: mergedList('listEvents', (source, signal) => source.listEvents?.(signal)),
    listAssistance: mergedList('listAssistance', (source, signal) => source.listAssistance?.(signal)),
    listBookings: mergedList('listBookings', (source, signal) => source.listBookings?.(signal)),
    listApplications: mergedList('listApplications', (source, signal) => source.listApplications?.(signal)),
    withdrawApplication: firstSource(
      'withdrawApplication',
      (source, ...args: CallArgs<'withdrawApplication'>) => source.withdrawApplication?.(...args),
    ),
    listSlots: firstSource('listSlots', (source, ...args: CallArgs<'listSlots'>) =>
      source.listSlots?.(...args),
    ),
    book: firstSource('book', (source, ...args: CallArgs<'book'>) => source.book?.(...args)),
    moveBooking: firstSource('moveBooking', (source, ...args: CallArgs<'moveBooking'>) =>
      source.moveBooking?.(...args),
    ),
    cancelBooking: firstSource('cancelBooking', (source, ...args: CallArgs<'cancelBooking'>) =>
      source.cancelBooking?.(...args),
    ),
    signUpForCourse: firstSource('signUpForCourse', (source, ...args: CallArgs<'signUpForCourse'>) =>
      source.signUpForCourse?.(...args),
    ),
    signUpForEvent: firstSource('signUpForEvent', (source, ...args: CallArgs<'signUpForEvent'>) =>
      source.signUpForEvent?.(...args),
    ),
    registerNeed: firstSource('registerNeed', (source, ...args: CallArgs<'registerNeed'>) =>
      source.registerNeed?.(...args),
    ),
    readNeed: firstSource('readNeed', (source, ...args: CallArgs<'readNeed'>) => source.readNeed?.(...args)),
    changeNeed: firstSource('changeNeed', (source, ...args: CallArgs<'changeNeed'>) =>
      source.changeNeed?.(...args),
    ),
    withdrawNeed: firstSource('withdrawNeed', (source, ...args: CallArgs<'withdrawNeed'>) =>
      source.withdrawNeed?.(...args),
    ),
    answerFollowUp: firstSource('answerFollowUp', (source, ...args: CallArgs<'answerFollowUp'>) =>
      source.answerFollowUp?.(...args),
    ),
    askAssistance: firstSource('askAssistance', (source, ...args: CallArgs<'askAssistance'>) =>
      source.askAssistance?.(...args),
    ),
    submitVacancy: firstSource('submitVacancy', (source, ...args: CallArgs<'submitVacancy'>) =>
      source.submitVacancy?.(...args),
    ),
  };
}

/** Creates a function that reports the dropped rows and the new unknown codes of an answer, and returns the answer. */
function createReporter({ onDropped, onUnknownCodes }: CityOptions) {
  const reported = new Set<string>();
  return <T>(call: CityCall, answer: Answer<T>): Answer<T> => {
    if (answer.dropped.length > 0) onDropped?.(call, answer.dropped);
    const fresh = (answer.unknownCodes ?? []).filter(({ field, code }) => {
      const key = `${field}=${code}`;
      return !reported.has(key) && reported.add(key);
    });
    if (fresh.length > 0) onUnknownCodes?.(call, fresh);
    return answer;
  };
}
