import { Failure } from '../../domain/failure.ts';

/** No valid answer is nested deeper. */
const MAX_DEPTH = 64;

/**
 * Parses JSON of a city. Removes `__proto__` keys.
 *
 * @throws {Failure} `malformed` for invalid JSON, and for nesting deeper than 64 levels, which could overflow the stack
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

/** Counts brackets outside of strings, so that the depth is known before parsing. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}
