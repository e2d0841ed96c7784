import type { Answer, Part } from '../domain/cityApi.ts';
import { type Failure, toFailure } from '../domain/failure.ts';

/** A read of one source, with the name of the source. */
export interface NamedRead<T> {
  readonly name: string;
  ask(): Promise<Answer<readonly T[]>>;
}

/** Milliseconds to wait for the other sources after the first answer. */
export const TIMEOUT_MS = 4000;

type Wait = (ms: number) => Promise<void>;
const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Reads several sources in parallel and merges their rows in the order of the sources. A source that is slow or fails
 * does not block the others; its name is in `missing`, or in `closed` with its sentence when it is switched off. Rejects
 * only if every source fails, with the first failure.
 */
export async function together<T>(
  asked: readonly NamedRead<T>[],
  waitFor: Wait = wait,
): Promise<Answer<readonly T[]>> {
  const answers = new Map<string, Answer<readonly T[]>>();
  const failures = new Map<string, Failure>();
  const asking = asked.map(({ name, ask }) =>
    ask().then(
      (answer) => void answers.set(name, answer),
      (cause: unknown) => void failures.set(name, toFailure(cause)),
    ),
  );
  await firstAnswer(asking, () => answers.size > 0);
  if (answers.size > 0 && asked.length > 1) await Promise.race([Promise.all(asking), waitFor(TIMEOUT_MS)]);
  if (answers.size === 0) throw firstOf([...failures.values()]);
  return merged(asked, answers, failures);
}

/** What can be tried again is said before what is switched off. */
function firstOf(failures: readonly Failure[]): Failure {
  return failures.find(({ kind }) => kind !== 'closed') ?? toFailure(failures[0]);
}

/** Resolves with the first answer, or when every source has failed. */
function firstAnswer(asking: readonly Promise<void>[], answered: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    for (const one of asking) void one.then(() => answered() && resolve());
    void Promise.all(asking).then(() => resolve());
  });
}

function merged<T>(
  asked: readonly NamedRead<T>[],
  answers: ReadonlyMap<string, Answer<readonly T[]>>,
  failures: ReadonlyMap<string, Failure>,
) {
  const several = asked.length > 1;
  const known = asked.flatMap(({ name }) => {
    const answer = answers.get(name);
    return answer ? [{ name, answer }] : [];
  });
  const closed = [...failures].flatMap(([name, { kind, sentence }]) =>
    kind === 'closed' && sentence !== undefined ? [{ name, sentence }] : [],
  );
  const isClosed = (name: string) => closed.some((one) => one.name === name);
  const missing = asked.map(({ name }) => name).filter((name) => !answers.has(name) && !isClosed(name));
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
    flaws: known.flatMap(({ name, answer }) =>
      (answer.flaws ?? []).map(({ path, reason }) => ({ path: several ? `${name}: ${path}` : path, reason })),
    ),
    leftOut: known.reduce((sum, { answer }) => sum + (answer.leftOut ?? 0), 0),
    unknownCodes: known.flatMap(({ answer }) => answer.unknownCodes ?? []),
    part: partOf(known.flatMap(({ answer }) => answer.part ?? [])),
    missing: [...missing, ...known.flatMap(({ answer }) => answer.missing ?? [])],
    ...(closed.length > 0 && { closed }),
    cached: cachedOf(known),
  };
}

/** The parts of several sources as one. The total is known if each source says its own. */
function partOf(parts: readonly Part[]): Part | undefined {
  const [first] = parts;
  if (!first) return undefined;
  return {
    ...first,
    read: parts.reduce((sum, { read }) => sum + read, 0),
    total: parts.every(({ total }) => total !== undefined)
      ? parts.reduce((sum, { total = 0 }) => sum + total, 0)
      : undefined,
  };
}

/** The sources whose answers come from the cache, and the time of the oldest of these answers. */
function cachedOf(known: readonly { readonly name: string; readonly answer: Answer<unknown> }[]) {
  const cached = known.flatMap(({ name, answer }) => (answer.cached ? [{ name, at: answer.cached.at }] : []));
  const [at] = cached.map((part) => part.at).sort();
  if (at === undefined) return undefined;
  return cached.length < known.length ? { at, sources: cached.map(({ name }) => name) } : { at };
}
