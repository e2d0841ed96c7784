import type { Answer, CityApi } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import type { JobPage } from '../../domain/jobSearch.ts';
import type { Town } from '../../domain/place.ts';
import type { Meant } from '../../domain/words/meant.ts';
import type { Source, SourceQuery } from '../sources/source.ts';

type Search = NonNullable<CityApi['searchJobs']>;
type Ask = NonNullable<Source['searchJobs']>;

/** Begins a cursor of a search for what words may mean. */
const GUESSED = '~';

/**
 * Searches a source that has more jobs than a device can read. The device understands the words and sends what they mean
 * as data. When the source finds none, it is asked once more for what the words may mean, by their sound or their signs.
 *
 * @param townsOf the towns that words may name
 */
export function serverSearch(ask: Ask, townsOf: () => Promise<readonly Town[]>): Search {
  return async ({ cursor: given, ...query }, signal) => {
    const { text } = query;
    const isGuess = given?.startsWith(GUESSED) ?? false;
    const cursor = isGuess ? given?.slice(GUESSED.length) : given;
    const asked: SourceQuery = { ...query, ...(cursor !== undefined && { cursor }) };
    if (!text) return ask(asked, signal);
    const [{ meantBy, guessedBy }, towns] = await Promise.all([loadMeant(), townsOf()]);
    const meant = meantBy(text, towns);
    if (meant === 'elsewhere') return nothing(query.pageSize);
    if (!isGuess) {
      const found = await ask({ ...asked, meant }, signal);
      if (found.value.total > 0 || given !== undefined) return found;
      const guess = guessedBy(text, towns, await soundsOf());
      return guess ? guessed(await ask({ ...asked, meant: guess }, signal)) : found;
    }
    const guess: Meant | undefined = guessedBy(text, towns, await soundsOf());
    return guessed(await ask({ ...asked, meant: guess ?? meant }, signal));
  };
}

/** The answer to a query that asks for no job. */
const nothing = (pageSize = 20): Answer<JobPage> => ({
  value: { jobs: [], total: 0, next: null, page: 1, pageSize, facets: { rings: [] } },
  sample: false,
  dropped: [],
});

function guessed(answer: Answer<JobPage>): Answer<JobPage> {
  const { next } = answer.value;
  return { ...answer, value: { ...answer.value, near: true, ...(next && { next: `${GUESSED}${next}` }) } };
}

const loadMeant = () =>
  import(/* webpackChunkName: 'words' */ '../../domain/words/meant.ts').catch((cause: unknown) => {
    throw new Failure('offline', cause);
  });

const soundsOf = () =>
  import(/* webpackChunkName: 'sounds' */ '../../domain/words/sounds.ts').then(
    (sounds) => sounds.soundsOf,
    () => undefined,
  );
