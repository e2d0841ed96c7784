import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describeIssue } from '../../src/city/reading/describeIssue.ts';
import { CityState, emptyState } from './state.ts';

/** The state file is not valid for this version. */
export class UnreadableState extends Error {}

/**
 * Reads the state from a file. By default, if there is no file, the state is empty.
 *
 * @throws {UnreadableState} with the name of the invalid field. The file is not changed
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
  const wrong = issue && describeIssue(issue);
  throw new UnreadableState(`${wrong?.path ?? ''}: ${wrong?.reason ?? ''}`);
}

/** Replaces the file atomically, so that a crash leaves the previous state. */
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
