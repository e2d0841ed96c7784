/** Why no response came, by words of Node and its HTTP client. A browser tells scripts nothing of it. */
const reasons: readonly (readonly [reason: string, words: RegExp])[] = [
  ['redirect loop', /redirect count exceeded/i],
  ['redirected out of http(s)', /URL scheme must be/i],
  ['refused', /ECONNREFUSED/],
  ['unknown host', /ENOTFOUND|EAI_AGAIN|EAI_NODATA/],
  ['TLS', /CERT|SSL|TLS|EPROTO|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/],
  ['no HTTP', /HPE_|HTTPParserError|does not match the HTTP/],
  ['unreachable', /EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT/],
  ['connection closed', /ECONNRESET|EPIPE|UND_ERR_SOCKET|other side closed/],
];

const MAX_DEPTH = 5;

/**
 * Why a request got no response: refused, an unknown host, TLS, a redirect loop … with the words of the system;
 * `undefined` if the error does not tell.
 */
export function networkReason(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < MAX_DEPTH; depth += 1) {
    const code = 'code' in cause ? String(cause.code) : '';
    const words = `${code} ${cause.name} ${cause.message}`;
    const [reason] = reasons.find(([, known]) => known.test(words)) ?? [];
    if (reason !== undefined) return `${reason}: ${cause.message || code}`;
    cause = cause.cause;
  }
  return undefined;
}
