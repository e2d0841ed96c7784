import type { Answer, CityApi, CityCall, DroppedRow, UnknownCode } from '../domain/cityApi.ts';
import type { CityConfig } from './cityConfig.ts';
import { createHttp, type HttpOptions, type TokenSource } from './http/http.ts';
import { jobCalls } from './jobs/jobCalls.ts';
import type { Keeping } from './kept/lastGood.ts';
import { lazySource, required } from './openSources.ts';
import type { Source } from './sources/source.ts';
import { together } from './together.ts';

export interface CityOptions {
  readonly auth?: TokenSource;
  /** Hears of every record that was left out. */
  onDropped?(call: CityCall, rows: readonly DroppedRow[]): void;
  /** Hears of codes that no table of ours knows; each once. */
  onUnknownCodes?(call: CityCall, codes: readonly UnknownCode[]): void;
  /** Where the last good answers are kept for when the city is out; nothing of a person is. By default, nowhere. */
  readonly keeping?: Keeping;
  /** Milliseconds of any steady clock. By default, the page's. */
  readonly now?: () => number;
  /** By default, as `createHttp` has it. */
  readonly http?: Omit<HttpOptions, 'auth' | 'tokenOrigins'>;
}

type Calls = Omit<CityApi, 'name'>;
type Run<T, Args extends readonly unknown[]> = (source: Source, ...args: Args) => Promise<T> | undefined;
type Told<Call extends keyof Calls> = Parameters<NonNullable<Calls[Call]>>;

/** Lists that are a person's own are never kept. */
const ownToSomebody: ReadonlySet<CityCall> = new Set(['listBookings', 'listAssistance']);

/**
 * Opens the city that the host configured; each source is loaded with the first call to it. Lists of several sources
 * are put together and their jobs searched as one; all else goes to the first source that has the call.
 *
 * @throws {RangeError} when a source has no address, or is of a kind that is not in THE LIST
 */
export function openCity(config: CityConfig, options: CityOptions = {}): CityApi {
  const http = createHttp({ ...options.http, auth: options.auth, tokenOrigins: config.tokenOrigins });
  const sources = config.sources.map((source) => lazySource(source, http, options.keeping));
  const hear = hearing(options);
  const answering = (call: CityCall) => sources.filter(({ answers }) => answers.has(call));

  /** Rows of all sources that have the call; absent when none has. */
  function lists<T>(call: CityCall, run: Run<Answer<readonly T[]>, [AbortSignal?]>) {
    const asked = answering(call);
    if (asked.length === 0) return undefined;
    return async (signal?: AbortSignal) => {
      const rows = asked.map(({ name, open, answer }) => ({
        name,
        ask: async () =>
          ownToSomebody.has(call)
            ? required(run(await open(), signal))
            : answer((source) => run(source, signal)),
      }));
      const answer = await together(rows).catch((failure: unknown) => {
        signal?.throwIfAborted();
        throw failure;
      });
      signal?.throwIfAborted();
      return hear(call, answer);
    };
  }

  /** The first source that has the call; absent when none has. */
  function one<T, Args extends readonly unknown[]>(call: CityCall, run: Run<T, Args>) {
    const [source] = answering(call);
    return source && (async (...args: Args) => required(run(await source.open(), ...args)));
  }

  return {
    name: config.name,
    ...jobCalls(sources, hear, options.now ?? (() => performance.now()), options.keeping),
    listTowns: lists('listTowns', (source, signal) => source.listTowns?.(signal)),
    listStations: lists('listStations', (source, signal) => source.listStations?.(signal)),
    listPolicies: lists('listPolicies', (source, signal) => source.listPolicies?.(signal)),
    listProcedures: lists('listProcedures', (source, signal) => source.listProcedures?.(signal)),
    listCourses: lists('listCourses', (source, signal) => source.listCourses?.(signal)),
    listEvents: lists('listEvents', (source, signal) => source.listEvents?.(signal)),
    listAssistance: lists('listAssistance', (source, signal) => source.listAssistance?.(signal)),
    listBookings: lists('listBookings', (source, signal) => source.listBookings?.(signal)),
    listSlots: one('listSlots', (source, ...told: Told<'listSlots'>) => source.listSlots?.(...told)),
    book: one('book', (source, ...told: Told<'book'>) => source.book?.(...told)),
    moveBooking: one('moveBooking', (source, ...told: Told<'moveBooking'>) => source.moveBooking?.(...told)),
    cancelBooking: one('cancelBooking', (source, ...told: Told<'cancelBooking'>) =>
      source.cancelBooking?.(...told),
    ),
    signUpForCourse: one('signUpForCourse', (source, ...told: Told<'signUpForCourse'>) =>
      source.signUpForCourse?.(...told),
    ),
    signUpForEvent: one('signUpForEvent', (source, ...told: Told<'signUpForEvent'>) =>
      source.signUpForEvent?.(...told),
    ),
    registerNeed: one('registerNeed', (source, ...told: Told<'registerNeed'>) =>
      source.registerNeed?.(...told),
    ),
    readNeed: one('readNeed', (source, ...told: Told<'readNeed'>) => source.readNeed?.(...told)),
    changeNeed: one('changeNeed', (source, ...told: Told<'changeNeed'>) => source.changeNeed?.(...told)),
    withdrawNeed: one('withdrawNeed', (source, ...told: Told<'withdrawNeed'>) =>
      source.withdrawNeed?.(...told),
    ),
    answerFollowUp: one('answerFollowUp', (source, ...told: Told<'answerFollowUp'>) =>
      source.answerFollowUp?.(...told),
    ),
    askAssistance: one('askAssistance', (source, ...told: Told<'askAssistance'>) =>
      source.askAssistance?.(...told),
    ),
    submitVacancy: one('submitVacancy', (source, ...told: Told<'submitVacancy'>) =>
      source.submitVacancy?.(...told),
    ),
  };
}

/** Tells the listeners what was left out of an answer; each unknown code only once. */
function hearing({ onDropped, onUnknownCodes }: CityOptions) {
  const told = new Set<string>();
  return <T>(call: CityCall, answer: Answer<T>): Answer<T> => {
    if (answer.dropped.length > 0) onDropped?.(call, answer.dropped);
    const news = (answer.unknownCodes ?? []).filter(({ field, code }) => {
      const key = `${field}=${code}`;
      return !told.has(key) && told.add(key);
    });
    if (news.length > 0) onUnknownCodes?.(call, news);
    return answer;
  };
}
