import {
  eventsQuery,
  jobsQuery,
  policiesQuery,
  readEventsQuery,
  readJobsQuery,
  readPoliciesQuery,
  readTrainingQuery,
  trainingQuery,
} from './listLinks.ts';
import { type Destination, isDetail, isLinked, isScreenKind, type PlainKind } from './screens.ts';

const SCHEME = 'service-circle:';
const PAGE_HASH = '#/service-circle/';
const MAX_ID_LENGTH = 200;
const MAX_QUERY_LENGTH = 2000;

/**
 * The destination as a link for a QR code or a message: `service-circle:job/a%2Fb`, `service-circle:jobs?tags=meals`. The
 * link carries the screen, the id and what is set on a list, not the other parameters. `undefined` for an id that cannot
 * be encoded and for a screen that may not be linked.
 */
export function linkTo(to: Destination): string | undefined {
  const link = 'id' in to ? `${SCHEME}${to.kind}/${encoded(to.id)}` : `${SCHEME}${to.kind}${setOn(to)}`;
  return readLink(link) && link;
}

/** What is set on a list, as the query of its link. */
function setOn(to: Destination): string {
  const query = queryOf(to);
  return query && `?${query}`;
}

function queryOf(to: Destination): string {
  if (to.kind === 'jobs') return jobsQuery(to);
  if (to.kind === 'policies') return policiesQuery(to);
  if (to.kind === 'training') return trainingQuery(to);
  return to.kind === 'events' ? eventsQuery(to) : '';
}

/**
 * Reads `service-circle:job/<id>`, or an https URL with the hash `#/service-circle/job/<id>`. A list may be followed by what
 * is set on it. `undefined` for everything else, because the text comes from an unknown author.
 */
export function readLink(text: string): Destination | undefined {
  const [path = '', query] = split(pathOf(text.trim()) ?? '', '?');
  const [kind = '', id, ...rest] = path.split('/');
  if (rest.length > 0 || !isScreenKind(kind) || !isLinked(kind)) return undefined;
  if (!isDetail(kind)) return id === undefined ? withSet(kind, query) : undefined;
  const plain = id === undefined ? undefined : decoded(id);
  return plain === undefined ? undefined : { kind, id: plain };
}

/** A list with what a link says that is set on it; any other screen as it is. */
function withSet(kind: PlainKind, query: string | undefined): Destination {
  if (query === undefined || query.length > MAX_QUERY_LENGTH) return { kind };
  // What was set before would show another list than the one that was handed over.
  if (kind === 'jobs') return { kind, fresh: true, ...readJobsQuery(query) };
  if (kind === 'policies') return { kind, ...readPoliciesQuery(query) };
  if (kind === 'training') return { kind, ...readTrainingQuery(query) };
  return kind === 'events' ? { kind, ...readEventsQuery(query) } : { kind };
}

/** The part before the first of these signs, and the part after it. */
function split(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The part `job/<id>` of a link. */
function pathOf(text: string): string | undefined {
  if (text.slice(0, SCHEME.length).toLowerCase() === SCHEME) return text.slice(SCHEME.length);
  try {
    const { protocol, hash } = new URL(text);
    return protocol === 'https:' && hash.startsWith(PAGE_HASH) ? hash.slice(PAGE_HASH.length) : undefined;
  } catch {
    return undefined;
  }
}

/** The decoded id. `undefined` when it is empty, too long, or has invisible characters. */
function decoded(text: string): string | undefined {
  try {
    const id = decodeURIComponent(text);
    return id !== '' && id.length <= MAX_ID_LENGTH && !/[\p{C}\p{Zl}\p{Zp}]/u.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function encoded(id: string): string {
  try {
    return encodeURIComponent(id);
  } catch {
    return '';
  }
}
