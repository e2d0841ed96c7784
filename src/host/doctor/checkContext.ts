import { expected as cityTexts } from '../../city/parseConfig.texts.ts';
import type { HostContext } from '../contract.ts';
import { parseHost } from '../parseHost.ts';
import { expected as hostTexts } from '../texts.ts';
import { at, type Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** What the parser says to people who build a host in China, for everybody else. */
const english: Readonly<Record<string, string>> = {
  [hostTexts.func]: 'a function (in a file: true)',
  [hostTexts.adcode]: 'a code of 9 digits',
  [hostTexts.readable]: 'fields that can be read',
  [cityTexts.kind]: 'a kind of source that this version knows, such as gateway',
  [cityTexts.address]: 'an absolute http(s) address without ? and #',
  [cityTexts.call]: 'names of calls, such as searchJobs',
  [cityTexts.origin]: 'an origin, such as https://city.example',
};

type Read = { readonly context: HostContext } | { readonly findings: readonly Finding[] };

/**
 * Reads a context from JSON with the parser that `mount` uses. A file cannot hold functions: `true` stands for one
 * that the host has, as in `"locate": true` and `"auth": true`.
 */
export function readContext(given: unknown): Read {
  const first = parseHost(given);
  const parsed = first.ok
    ? first
    : parseHost(first.wrong.reduce((now, { field }) => fill(now, field), given));
  if (parsed.ok) return { context: parsed.host };
  return {
    findings: parsed.wrong.map(({ field, expected }) => ({
      level: 'error',
      code: 'context-invalid',
      seen: `${field || 'The configuration'} is wrong.`,
      todo: `Expected: ${english[expected] ?? expected}.`,
    })),
  };
}

/** The same with a function where the file says `true`. */
function fill(given: unknown, field: string): unknown {
  const [name = '', ...inner] = field.split('.');
  if (typeof given !== 'object' || given === null || at(given, name) !== true) return given;
  const stub = async () => null;
  const value = inner.reduceRight<unknown>((made, key) => ({ [key]: made }), stub);
  return { ...given, [name]: value };
}

const losses: Partial<Readonly<Record<keyof HostContext, string>>> = {
  auth: 'residents are anonymous; what needs a login is not offered',
  region: 'residents choose their town themselves',
  locate: 'residents choose a town instead of being located',
  navigate: 'links out open in a new tab, and a single widget shows other screens in its own place',
  report: 'nobody hears of trouble',
  track: 'nobody hears what is used',
};

/** What the host leaves out, and what a resident loses by it. */
export function checkCapabilities({ context }: Facts): readonly Finding[] {
  if (context === undefined) return [];
  const findings: Finding[] = Object.entries(losses)
    .filter(([name]) => at(context, name) === undefined)
    .map(([name, loss]) => ({
      level: 'ok',
      code: 'capability-absent',
      seen: `No ${name}: ${loss}.`,
      todo: `Give ${name} in the context if that should be otherwise.`,
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
