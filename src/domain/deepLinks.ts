import { type Destination, isDetail, isLinked, isScreenKind } from './screens.ts';

const SCHEME = 'service-circle:';
const PAGE_HASH = '#/service-circle/';
const MAX_ID_LENGTH = 200;

/**
 * The destination as a link for a QR code or a message: `service-circle:job/a%2Fb`. The link carries only the screen and
 * the id, not the other parameters. `undefined` for an id that cannot be encoded and for a screen that may not be linked.
 */
export function linkTo(to: Destination): string | undefined {
  const link = 'id' in to ? `${SCHEME}${to.kind}/${encoded(to.id)}` : `${SCHEME}${to.kind}`;
  return readLink(link) && link;
}

/**
 * Reads `service-circle:job/<id>`, or an https URL with the hash `#/service-circle/job/<id>`. `undefined` for
 * everything else, because the text comes from an unknown author.
 */
export function readLink(text: string): Destination | undefined {
  const [kind = '', id, ...rest] = pathOf(text.trim())?.split('/') ?? [];
  if (rest.length > 0 || !isScreenKind(kind) || !isLinked(kind)) return undefined;
  if (!isDetail(kind)) return id === undefined ? { kind } : undefined;
  const plain = id === undefined ? undefined : decoded(id);
  return plain === undefined ? undefined : { kind, id: plain };
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
