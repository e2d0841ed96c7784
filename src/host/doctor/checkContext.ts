import { expected as cityTexts } from '../../city/parseConfig.texts.ts';
import { isFeed, sources } from '../../city/sources/index.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { SCREEN_KINDS } from '../../domain/screens.ts';
import { parseHost } from '../contract/parseProps.ts';
import { expected as hostTexts } from '../contract/texts.ts';
import type { HostContext } from '../contract/types.ts';
import { api } from '../contract/version.ts';
import { at, type Facts } from './facts.ts';
import type { Finding } from './finding.ts';

const kinds = Object.keys(sources);

/** The parser's Chinese sentences in English. */
const english: Readonly<Record<string, string>> = {
  [hostTexts.api]: 'the number 1, without quotes',
  [hostTexts.func]: 'a function (in a file: true)',
  [hostTexts.print]: 'a function, or false (in a file: true or false)',
  [hostTexts.adcode]: 'a code of 9 digits',
  [hostTexts.readable]: 'fields that can be read',
  ...Object.fromEntries(
    SCREEN_KINDS.map((kind) => [hostTexts.destination(kind), `a screen, such as { kind: "${kind}" }`]),
  ),
  [cityTexts.kind]: `a kind of source that this version knows: ${kinds.join(', ')}`,
  [cityTexts.address]: 'an absolute http(s) address without ? and #',
  [hostTexts.https]: 'an absolute https address',
  [hostTexts.radius]: 'a number from 0 to 24',
  [hostTexts.idleSeconds]: 'a number from 30 to 300',
  [hostTexts.station]: 'the id of a station, 1 to 200 characters',
  [hostTexts.time]: 'a time of day with two digits each, such as 08:00',
  [hostTexts.fontFamily]: 'names of fonts, with commas between',
  [cityTexts.feed]: 'an absolute http(s) address without #',
  [cityTexts.notFeed]: `url is for feeds (${kinds.filter(isFeed).join(', ')}); others have baseUrl`,
  [cityTexts.oneAddress]: 'either baseUrl or url',
  [cityTexts.call]: 'names of calls, such as searchJobs',
  [cityTexts.search]: '"server", or nothing',
  [cityTexts.noSearch]: 'search is for sources that can search by themselves, such as gateway',
  [cityTexts.index]: 'openSearch has index, with the fields id, title and employer; others have none',
  [cityTexts.alone]:
    'where a city searches its jobs by itself, other sources leave searchJobs out of provides',
  [cityTexts.origin]: 'an origin, such as https://city.example',
};

type ReadContext = { readonly context: HostContext } | { readonly findings: readonly Finding[] };

/**
 * Reads a context from JSON with the parser that `mount` uses. JSON cannot hold functions: `true` stands for a function
 * that the host has, as in `"locate": true` and `"auth": true`.
 */
export function readContext(given: unknown): ReadContext {
  if (at(given, 'city') === undefined && at(given, 'sources') !== undefined) {
    const seen = 'The file is the configuration of a city, and not the context of a page.';
    const todo =
      'Write { "api": 1, "city": … } with it, or with its address: "city": { "url": "https://…" }.';
    return { findings: [{ level: 'error', code: 'context-invalid', seen, todo }] };
  }
  const parsed = parseHost(given);
  if (parsed.ok) return { context: parsed.host };
  const { refusal } = parsed;
  if (refusal.code === 'contract-unsupported') {
    const seen = `The configuration speaks contract ${String(refusal.given)}.`;
    const todo = `Expected: api of ${api.min === api.max ? api.min : `${api.min} to ${api.max}`}.`;
    return { findings: [{ level: 'error', code: refusal.code, seen, todo }] };
  }
  const filled = refusal.wrong.reduce((now, { field }) => fill(now, field.split('.')), given);
  // The parser may report only some of the missing functions, so it runs again until nothing is filled in.
  if (filled !== given) return readContext(filled);
  return {
    findings: refusal.wrong.map(({ field, expected, nearest }) => ({
      level: 'error',
      code: refusal.code,
      seen: `${field || 'The configuration'} is wrong.`,
      todo: `Expected: ${ownOf(english, expected) ?? expected}.${nearest ? ` Write ${nearest} if that is meant.` : ''}`,
    })),
  };
}

/** Replaces `true` at the path by a function; returns the value unchanged when there is no `true`. */
function fill(given: unknown, [name = '', ...inner]: readonly string[]): unknown {
  const value = at(given, name);
  if (typeof given !== 'object' || given === null || value === undefined) return given;
  const stub = async () => null;
  const filled =
    value === true ? inner.reduceRight<unknown>((made, key) => ({ [key]: made }), stub) : fill(value, inner);
  return filled === value ? given : { ...given, [name]: filled };
}

const losses: Partial<Readonly<Record<keyof HostContext, string>>> = {
  auth: 'residents are anonymous; what needs a login is not offered',
  region: 'residents choose their town themselves',
  locate: 'residents choose a town instead of being located',
  route: 'travel minutes are estimates from the straight line',
  navigate: 'links out open in a new tab, and a single widget shows other screens in its own place',
  leave: 'the back key of a phone leaves the page from any depth, unless you call back() for it',
  share: 'on a phone the device shares, elsewhere there is a text to copy',
  scan: 'codes cannot be scanned',
  dictate: 'residents type what they look for, and cannot say it',
  call: 'remote help is not offered; residents phone or book',
  print: 'the browser prints, where it can',
  badge: 'the icon does not say how many jobs newly fit',
  remind: 'nobody reminds residents of an appointment; they get a calendar file',
  person: 'what a resident keeps on a phone is deleted when the login changes',
  report: 'nobody hears of trouble',
  track: 'nobody hears what is used',
};

/** Names the optional fields that the host leaves out, and what a resident loses by each. */
export function checkCapabilities({ context }: Facts): readonly Finding[] {
  if (context === undefined) return [];
  const findings: Finding[] = Object.entries(losses)
    .filter(([name]) => at(context, name) === undefined)
    .map(([name, loss]) => ({
      level: 'ok',
      code: 'capability-absent',
      seen: `No ${name}: ${loss}.`,
    }));
  if (context.auth && (context.city.tokenOrigins ?? []).length === 0) {
    findings.push({
      level: 'warn',
      code: 'token-nowhere',
      seen: 'auth is given and city.tokenOrigins is empty: the token is sent to nobody.',
      todo: 'List the origins that may receive it in city.tokenOrigins.',
    });
  }
  return findings;
}
