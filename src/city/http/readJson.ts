import { Failure } from '../../domain/failure.ts';

/** Deeper than any honest answer. */
const MAX_DEPTH = 64;

/**
 * JSON of a city as plain data. Refuses with `malformed` what is no JSON, and what is nested deeper than 64 levels,
 * before anything walks through it. Keys that could reach a prototype are left out.
 */
export function readJson(text: string): unknown {
  if (tooDeep(text)) throw new Failure('malformed', `nested deeper than ${MAX_DEPTH}`);
  try {
    return text.includes('__proto__') ? JSON.parse(text, withoutPrototype) : JSON.parse(text);
  } catch (cause) {
    throw new Failure('malformed', cause);
  }
}

const withoutPrototype = (key: string, value: unknown) => (key === '__proto__' ? undefined : value);

/** Counts brackets outside of strings; a parser would have to build the depth first. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1;
  }
  return false;
}
