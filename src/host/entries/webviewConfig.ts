import { isRecord } from './port.ts';
import { expected } from './texts.ts';

/**
 * `webview.json`, which the operator puts beside `webview.html`: the data of a context (`city`, `theme` …) and the
 * fields below. Only these fields are checked here; `mount` checks the context.
 */
export interface WebviewConfig {
  /** The context's data. */
  readonly context: Readonly<Record<string, unknown>>;
  /** The address that exchanges the one-time code for the token. By default, the resident is anonymous. */
  readonly exchangeUrl?: string;
  /** Address of WeChat's JS-SDK. By default, none is loaded. */
  readonly jsSdkUrl?: string;
  /** Page of the mini program that opens external links; it gets the link as `url`. By default, they open here. */
  readonly externalPage?: string;
  /** Events of `track` after which the mini program leaves this page. By default, none. */
  readonly returnAfter: readonly string[];
}

export type ReadConfig =
  | { readonly ok: true; readonly config: WebviewConfig }
  | { readonly ok: false; readonly problem: string };

/** Only printable ASCII: with other characters in an address, iOS has shown blank pages. */
const isAscii = (text: string) => /^[!-~]+$/.test(text);

function isHttps(value: unknown): value is string {
  if (typeof value !== 'string' || !isAscii(value)) return false;
  try {
    const { protocol, hostname } = new URL(value);
    return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
  } catch {
    return false;
  }
}

const isPath = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('/') && isAscii(value);
const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Checks the fields of `WebviewConfig`. Addresses must be https, except on localhost. */
export function readWebviewConfig(json: unknown): ReadConfig {
  if (!isRecord(json)) return { ok: false, problem: expected.json };
  const { exchangeUrl, jsSdkUrl, externalPage, returnAfter = [], ...context } = json;
  if (exchangeUrl !== undefined && !isHttps(exchangeUrl)) return wrong('exchangeUrl', expected.https);
  if (jsSdkUrl !== undefined && !isHttps(jsSdkUrl)) return wrong('jsSdkUrl', expected.https);
  if (externalPage !== undefined && !isPath(externalPage)) return wrong('externalPage', expected.path);
  if (!isNames(returnAfter)) return wrong('returnAfter', expected.names);
  return { ok: true, config: { context, exchangeUrl, jsSdkUrl, externalPage, returnAfter } };
}

const wrong = (field: string, expectation: string): ReadConfig => ({
  ok: false,
  problem: `${field}: ${expectation}`,
});
