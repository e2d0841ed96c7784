import type { DroppedRow } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import { readJson } from '../../http/readJson.ts';
import { failureIn, keysFound } from '../../reading/errorAnswer.ts';
import { isRecord } from '../../reading/looseValues.ts';
import { type Found, findPostings, isPosting } from './findPostings.ts';
import { nodeOf, nodesById, referenceResolver } from './references.ts';
import { jsonLdScripts } from './scripts.ts';

/** The candidates for ads of a feed, and what could not be read. */
export interface Feed {
  readonly found: readonly Found[];
  readonly broken: readonly DroppedRow[];
  readonly sample: boolean;
}

/**
 * Reads JSON-LD, or the JSON-LD scripts of a page. A broken script does not affect the others.
 *
 * @throws {Failure} `malformed` if it is neither, and the failure of an error in the body
 */
export function readFeed(text: string): Feed {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body.startsWith('<')) return readPage(body);
  const json = readJson(body);
  const found = findPostings(json);
  if (found.length === 0 || json === null) refuseOther(json);
  return feedOf(found, [json], []);
}

function readPage(html: string): Feed {
  const scripts = jsonLdScripts(html);
  if (scripts.length === 0) throw new Failure('malformed', 'a page without JSON-LD');
  const found: Found[] = [];
  const documents: unknown[] = [];
  const broken: DroppedRow[] = [];
  for (const [index, script] of scripts.entries()) {
    const path = `script[${index}]`;
    try {
      const json = readJson(unwrapped(script));
      documents.push(json);
      for (const posting of findPostings(json, path)) found.push(posting);
    } catch (error) {
      broken.push({ path, reason: error instanceof Failure ? String(error.cause) : String(error) });
    }
  }
  return feedOf(found, documents, broken);
}

function feedOf(found: readonly Found[], documents: readonly unknown[], broken: readonly DroppedRow[]): Feed {
  const nodes = nodesById(documents);
  const resolve = referenceResolver(nodes);
  /** Whether the ad is only named here, and found where it is described. */
  const isElsewhere = ({ row }: Found) => isRecord(row) && isPosting(nodeOf(row, nodes));
  return {
    found: found.filter((one) => !isElsewhere(one)).map(({ path, row }) => ({ path, row: resolve(row) })),
    broken,
    sample: documents.some(isSample),
  };
}

/** Removes what some systems put around and into the JSON of a script: comments, CDATA, and entities for its quotes. */
function unwrapped(script: string): string {
  const json = script.replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|(?:\/\/)?\s*\]\]>)\s*$/g, '');
  if (!/^\s*[[{]\s*&(?:quot|#34);/.test(json)) return json;
  return json
    .replace(/&(?:quot|#34);/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const LD_FIELDS = ['@type', '@graph', '@context', 'itemListElement'] as const;

/**
 * Refuses an answer that has no ads and is neither JSON-LD nor an empty list, because an error is no empty feed.
 *
 * @throws {Failure} with the code and message of an error, or `malformed` with the keys that were found
 */
function refuseOther(json: unknown): void {
  if (Array.isArray(json) && json.length === 0) return;
  const one: unknown = Array.isArray(json) ? json[0] : json;
  if (isRecord(one)) {
    const isJsonLd = LD_FIELDS.some((field) => field in one);
    const failure = failureIn(isJsonLd ? [one] : [one, ...Object.values(one).filter(isRecord)], false);
    if (failure) throw failure;
    if (isJsonLd) return;
  }
  throw new Failure('malformed', `no JSON-LD: ${keysFound(json)}`);
}

/** Whether the data is made up. `sample` is our own extension of the document. */
const isSample = (json: unknown) => isRecord(json) && json.sample === true;
