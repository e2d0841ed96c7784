import type { Answer, CityApi, CityCall } from '../domain/cityApi.ts';
import type { PolicyWords } from '../domain/policyWords.ts';
import type { CityConfig } from './cityConfig.ts';
import { heardHttp } from './http/heardHttp.ts';
import { createHttp, type HttpOptions, type TokenProvider } from './http/http.ts';
import type { TellOutage } from './http/outages.ts';
import { listensTo, type TimeListener } from './http/timeListener.ts';
import { jobCalls } from './jobs/jobCalls.ts';
import type { AnswerCache } from './kept/cachedFallback.ts';
import { type LazySource, lazySource, required, requiredList } from './openSources.ts';
import { createReporter, type Reports } from './reporter.ts';
import { idsOf, markApplication, markBooking, markRows, markSignUp, rowCalls } from './rowCalls.ts';
import type { RowIds } from './rowIds.ts';
import type { Source } from './sources/source.ts';
import { together } from './together.ts';

export interface CityOptions extends Reports {
  readonly auth?: TokenProvider;
  /** Caches the last good answers for an outage; never personal data. By default, nothing is cached. */
  readonly cache?: AnswerCache;
  /** Milliseconds of a monotonic clock. By default, `performance.now`. */
  readonly now?: () => number;
  /** Called when an origin stops answering, and when it answers again. By default, nobody is. */
  readonly onOutage?: TellOutage;
  /** Learns the time of the city from its gateways. By default, nobody does. */
  readonly time?: TimeListener;
  /** By default, the defaults of {@link createHttp}. */
  readonly http?: Omit<HttpOptions, 'auth' | 'tokenOrigins' | 'learnTime'>;
}

type Calls = Omit<CityApi, 'name'>;
type Run<T, Args extends readonly unknown[]> = (source: Source, ...args: Args) => Promise<T> | undefined;
type CallArgs<Call extends keyof Calls> = Parameters<NonNullable<Calls[Call]>>;
/** A row as the interface knows it, with the id that leads back to its source. */
type Mark<T> = (row: T, source: LazySource) => T;

const aboutNeed: ReadonlySet<CityCall> = new Set([
  'readNeed',
  'changeNeed',
  'withdrawNeed',
  'answerFollowUp',
]);

/** Lists of one person's data. They are never cached. */
const personalLists: ReadonlySet<CityCall> = new Set([
  'listBookings',
  'listAssistance',
  'listApplications',
  'listSignUps',
]);

/**
 * Opens the city that the host configured. The code of a source is loaded with the first call to it. Lists of several
 * sources are merged, and their jobs are searched together. A call about a row goes to the source of the row. Every
 * other call goes to the first source that answers it.
 *
 * @throws {RangeError} when a source has no address, or is of a kind that is not in THE LIST
 */
export function openCity(config: CityConfig, options: CityOptions = {}): CityApi {
  const { auth, time, onOutage } = options;
  const { tokenOrigins } = config;
  const learnTime = time && listensTo(gatewaysOf(config), time);
  const client = createHttp({ ...options.http, auth, tokenOrigins, learnTime });
  const http = onOutage ? heardHttp(client, onOutage) : client;
  const sources = config.sources.map((source) => lazySource(source, http, options.cache));
  const ids = idsOf(sources);
  const markId =
    <T extends { readonly id: string }>(kind: RowIds): Mark<T> =>
    (row, source) => ({ ...row, id: kind.mark(source, row.id) });
  const report = createReporter(options);
  const sourcesOf = (call: CityCall) => sources.filter(({ answers }) => answers.has(call));

  /** A call that merges the rows of all sources that answer it; `undefined` if none does. */
  function mergedList<T>(
    call: CityCall,
    run: Run<Answer<readonly T[]>, [AbortSignal?]>,
    mark: Mark<T> = (row) => row,
  ) {
    const answering = sourcesOf(call);
    if (answering.length === 0) return undefined;
    return async (signal?: AbortSignal) => {
      const rows = answering.map((source) => ({
        name: source.name,
        ask: async () => {
          const answer = personalLists.has(call)
            ? await requiredList(run(await source.open(), signal))
            : await source.read((opened) => requiredList(run(opened, signal)));
          return markRows(answer, (row) => mark(row, source));
        },
      }));
      const answer = await together(rows).catch((failure: unknown) => {
        signal?.throwIfAborted();
        throw failure;
      });
      signal?.throwIfAborted();
      return report(call, answer);
    };
  }

  /** The call of the first source that answers it; `undefined` if none does. A need stays where it is registered. */
  function firstSource<T, Args extends readonly unknown[]>(call: CityCall, run: Run<T, Args>) {
    const answering = sourcesOf(call);
    const registrar = aboutNeed.has(call) && answering.find(({ answers }) => answers.has('registerNeed'));
    const source = registrar || answering[0];
    return source && (async (...args: Args) => required(run(await source.open(), ...args)));
  }

  /** The list of the first source that answers the call: the ids of its rows lead to the same source. Never cached. */
  function firstList<T>(call: CityCall, run: Run<Answer<readonly T[]>, [AbortSignal?]>) {
    const ask = firstSource(call, run);
    return ask && (async (signal?: AbortSignal) => report(call, await requiredList(ask(signal))));
  }

  const wordLists = mergedList('readPolicyWords', (source, signal) =>
    source.readPolicyWords?.(signal).then((answer) => ({ ...answer, value: [answer.value] })),
  );

  return {
    name: config.name,
    ...jobCalls(sources, ids.applications, report, options.now ?? (() => performance.now()), options.cache),
    ...rowCalls(sources, ids),
    listTowns: mergedList('listTowns', (source, signal) => source.listTowns?.(signal)),
    listStations: mergedList(
      'listStations',
      (source, signal) => source.listStations?.(signal),
      markId(ids.stations),
    ),
    listPolicies: mergedList('listPolicies', (source, signal) => source.listPolicies?.(signal)),
    readPolicyWords: wordLists && (async (signal) => oneList(await wordLists(signal))),
    listProcedures: mergedList('listProcedures', (source, signal) => source.listProcedures?.(signal)),
    listCourses: mergedList(
      'listCourses',
      (source, signal) => source.listCourses?.(signal),
      markId(ids.courses),
    ),
    listEvents: mergedList('listEvents', (source, signal) => source.listEvents?.(signal), markId(ids.events)),
    listAssistance: mergedList('listAssistance', (source, signal) => source.listAssistance?.(signal)),
    listBookings: mergedList(
      'listBookings',
      (source, signal) => source.listBookings?.(signal),
      (row, source) => markBooking(ids, source, row),
    ),
    listApplications: mergedList(
      'listApplications',
      (source, signal) => source.listApplications?.(signal),
      (row, source) => markApplication(sources, ids, source, row),
    ),
    listSignUps: mergedList(
      'listSignUps',
      (source, signal) => source.listSignUps?.(signal),
      (row, source) => markSignUp(ids, source, row),
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
    submitVacancy: firstSource('submitVacancy', (source, ...args: CallArgs<'submitVacancy'>) =>
      source.submitVacancy?.(...args),
    ),
    listHomeVisits: firstList('listHomeVisits', (source, signal) => source.listHomeVisits?.(signal)),
    reportHomeVisit: firstSource('reportHomeVisit', (source, ...args: CallArgs<'reportHomeVisit'>) =>
      source.reportHomeVisit?.(...args),
    ),
    listTasks: firstList('listTasks', (source, signal) => source.listTasks?.(signal)),
    answerTask: firstSource('answerTask', (source, ...args: CallArgs<'answerTask'>) =>
      source.answerTask?.(...args),
    ),
    registerNeedFor: firstSource('registerNeedFor', (source, ...args: CallArgs<'registerNeedFor'>) =>
      source.registerNeedFor?.(...args),
    ),
  };
}

/** The origins whose answers are made when they are asked for. */
const gatewaysOf = ({ sources }: CityConfig): readonly string[] =>
  sources.flatMap(({ kind, baseUrl }) => (kind === 'gateway' && baseUrl ? [new URL(baseUrl).origin] : []));

/** The words of several sources as one list. The first source that defines a word is heard. */
function oneList(answer: Answer<readonly PolicyWords[]>): Answer<PolicyWords> {
  const { value } = answer;
  const facts = value.flatMap((words) => words.facts);
  const terms = value.flatMap((words) => words.terms);
  return {
    ...answer,
    value: {
      facts: facts.filter(({ fact }, nth) => facts.findIndex((one) => one.fact === fact) === nth),
      terms: terms.filter(({ term }, nth) => terms.findIndex((one) => one.term === term) === nth),
    },
  };
}
