import type { DroppedRow, UnknownCode } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import { readJson } from '../../http/readJson.ts';
import { failureIn, keysFound } from '../../reading/errorAnswer.ts';
import { isRecord, lowerKeys } from '../../reading/looseValues.ts';
import { readRows } from '../../reading/readRows.ts';
import type { OpenSource } from '../source.ts';
import { type Found, findPostings } from './findPostings.ts';
import { toJob, unknownCodesOf } from './mappers.ts';
import { jsonLdScripts } from './scripts.ts';
import { distinctIds } from './stableId.ts';
import { WirePosting } from './wire.ts';

/** The most unknown codes that are reported. */
const MAX_UNKNOWN = 100;

const accept = 'application/ld+json, application/json, text/html';

/** Opens a feed or page of schema.org ads at one address. */
export const openJobPosting: OpenSource = ({ baseUrl, name }, http) => {
  const publisher = name ?? new URL(baseUrl).hostname;
  return {
    async allJobs(signal) {
      const feed = readFeed(await http.getText(baseUrl, { signal, accept }));
      const unknown = new Map<string, UnknownCode>();
      const tellApart = distinctIds();
      const { records, dropped } = await readRows(
        WirePosting,
        feed.found.map(({ row }) => row),
        (wire) => {
          const job = tellApart(toJob(wire, publisher));
          for (const code of unknownCodesOf(wire)) unknown.set(`${code.field} ${code.code}`, code);
          return job;
        },
        '',
      );
      return {
        value: records,
        sample: feed.sample,
        dropped: [...feed.broken, ...dropped.map((row) => withFeedPath(row, feed.found))],
        unknownCodes: [...unknown.values()].slice(0, MAX_UNKNOWN),
      };
    },
  };
};

interface Feed {
  readonly found: readonly Found[];
  readonly broken: readonly DroppedRow[];
  readonly sample: boolean;
}

/** Reads JSON-LD, or the JSON-LD scripts of a page. A broken script does not affect the others. */
function readFeed(text: string): Feed {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (!body.startsWith('<')) {
    const json = readJson(body);
    const found = findPostings(json);
    if (found.length === 0 || json === null) refuseOther(json);
    return { found, broken: [], sample: isSample(json) };
  }
  const scripts = jsonLdScripts(body);
  if (scripts.length === 0) throw new Failure('malformed', 'a page without JSON-LD');
  const found: Found[] = [];
  const broken: DroppedRow[] = [];
  let sample = false;
  for (const [index, script] of scripts.entries()) {
    const path = `script[${index}]`;
    try {
      const json = readJson(script);
      sample ||= isSample(json);
      for (const posting of findPostings(json, path)) found.push(posting);
    } catch (error) {
      broken.push({ path, reason: error instanceof Failure ? String(error.cause) : String(error) });
    }
  }
  return { found, broken, sample };
}

/**
 * Refuses an answer that has no ads and is neither JSON-LD nor an empty list, because an error is no empty feed.
 *
 * @throws {Failure} with the code and message of an error, or `malformed` with the keys that were found
 */
function refuseOther(json: unknown): void {
  if (Array.isArray(json) && json.length === 0) return;
  const one: unknown = Array.isArray(json) ? json[0] : json;
  if (isRecord(one)) {
    const failure = failureIn([one, ...Object.values(one).filter(isRecord)].map(lowerKeys), false);
    if (failure) throw failure;
    if ('@type' in one || '@graph' in one || '@context' in one || 'itemListElement' in one) return;
  }
  throw new Failure('malformed', `no JSON-LD: ${keysFound(json)}`);
}

/** Whether the data is made up. `sample` is our own extension of the document. */
const isSample = (json: unknown) =>
  typeof json === 'object' && json !== null && 'sample' in json && json.sample === true;

/** Replaces the index of a row, as in `[3].title`, by its path in the feed. */
function withFeedPath({ path, reason }: DroppedRow, found: readonly Found[]): DroppedRow {
  const [, index = '', rest = ''] = /^\[(\d+)\](.*)$/.exec(path) ?? [];
  return { path: `${found[Number(index)]?.path ?? ''}${rest}`, reason };
}
