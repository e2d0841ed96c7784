import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { whatIsWrong } from '../../src/city/reading/whatIsWrong.ts';
import { CityState, emptyState } from './state.ts';

/** A state that is not as this version writes it. */
export class UnreadableState extends Error {}

/**
 * What the city remembered; an empty memory when there is no such file.
 *
 * @throws {UnreadableState} naming the field; the file is left as it is
 */
export function readState(path: string): CityState {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return emptyState();
    throw error;
  }
  const read = z.safeParse(CityState, json(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const wrong = issue && whatIsWrong(issue);
  throw new UnreadableState(`${wrong?.path ?? ''}: ${wrong?.reason ?? ''}`);
}

/** Whole or not at all: a crash in the middle leaves what was there before. */
export function writeState(path: string, state: CityState): void {
  const fresh = `${path}.${process.pid}.tmp`;
  writeFileSync(fresh, JSON.stringify(state), { mode: 0o600 });
  renameSync(fresh, path);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableState('JSON');
  }
}
