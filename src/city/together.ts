import type { Answer } from '../domain/cityApi.ts';
import { toFailure } from '../domain/failure.ts';

/** One of several that are asked the same. */
export interface Asked<T> {
  readonly name: string;
  ask(): Promise<Answer<readonly T[]>>;
}

/** How long the others are waited for once one has answered, in milliseconds. */
export const TIMEOUT_MS = 4000;

type Wait = (ms: number) => Promise<void>;
const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks several sources at once and puts their rows together in the order of the sources. A slow or dead one does not
 * hold back the others: it is named in `missing`. Rejects only when none answered, with the first one's failure.
 */
export async function together<T>(
  asked: readonly Asked<T>[],
  waitFor: Wait = wait,
): Promise<Answer<readonly T[]>> {
  const answers = new Map<string, Answer<readonly T[]>>();
  const failures: unknown[] = [];
  const asking = asked.map(({ name, ask }) =>
    ask().then(
      (answer) => void answers.set(name, answer),
      (cause: unknown) => void failures.push(cause),
    ),
  );
  await firstAnswer(asking, () => answers.size > 0);
  if (answers.size > 0 && asked.length > 1) await Promise.race([Promise.all(asking), waitFor(TIMEOUT_MS)]);
  if (answers.size === 0) throw toFailure(failures[0]);
  return joined(asked, answers);
}

/** Settles when one has answered, or when all are done without. */
function firstAnswer(asking: readonly Promise<void>[], answered: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    for (const one of asking) void one.then(() => answered() && resolve());
    void Promise.all(asking).then(() => resolve());
  });
}

function joined<T>(asked: readonly Asked<T>[], answers: ReadonlyMap<string, Answer<readonly T[]>>) {
  const several = asked.length > 1;
  const known = asked.flatMap(({ name }) => {
    const answer = answers.get(name);
    return answer ? [{ name, answer }] : [];
  });
  const missing = asked.map(({ name }) => name).filter((name) => !answers.has(name));
  return {
    value: known.flatMap(({ answer }) => answer.value),
    asOf: known
      .map(({ answer }) => answer.asOf)
      .filter((time) => time !== undefined)
      .sort()[0],
    sample: known.some(({ answer }) => answer.sample),
    dropped: known.flatMap(({ name, answer }) =>
      answer.dropped.map(({ path, reason }) => ({ path: several ? `${name}: ${path}` : path, reason })),
    ),
    leftOut: known.reduce((sum, { answer }) => sum + (answer.leftOut ?? 0), 0),
    unknownCodes: known.flatMap(({ answer }) => answer.unknownCodes ?? []),
    missing: [...missing, ...known.flatMap(({ answer }) => answer.missing ?? [])],
    cached: cachedOf(known),
  };
}

/** Which parts are older answers, and how old the oldest of them is. */
function cachedOf(known: readonly { readonly name: string; readonly answer: Answer<unknown> }[]) {
  const cached = known.flatMap(({ name, answer }) => (answer.cached ? [{ name, at: answer.cached.at }] : []));
  const [at] = cached.map((part) => part.at).sort();
  if (at === undefined) return undefined;
  return cached.length < known.length ? { at, sources: cached.map(({ name }) => name) } : { at };
}
