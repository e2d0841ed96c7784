import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { checkCity } from '../../src/city/check/checkCity.ts';
import { networkReason } from '../../src/city/http/networkReason.ts';
import { CityConfigSchema } from '../../src/city/parseConfig.ts';
import { describeIssue } from '../../src/city/reading/describeIssue.ts';
import { nearestExpected } from '../../src/city/reading/nearestExpected.ts';
import { unknownFields } from '../../src/city/reading/unknownFields.ts';
import { nearestName } from '../../src/domain/nearestName.ts';
import { screens } from '../../src/domain/screens.ts';
import {
  onlyAddress,
  pageInPlace,
  printed,
  unknownField,
  unknownPart,
  unreadable,
  usage,
  wholeContext,
  wrongField,
} from './check.texts.ts';

/*
 * `npm run check:city -- CONFIGURATION [--json report.json]` reads a configuration, a file or its address, and exits with 0
 * if usable, 1 if not, 2 for an invalid one. With the token of a member of staff in `CITY_STAFF_TOKEN` it reads the lists of
 * the staff too.
 */

function exitWith(code: 1 | 2, ...sentences: string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

const { positionals, values } = commandLine();
const [file] = positionals;
if (!file) exitWith(2, usage);

const text = await textOf(file).catch((error: unknown) =>
  exitWith(2, unreadable(file, error instanceof Error ? error.message : String(error))),
);
const given = parsed(text, file);
if (typeof given === 'object' && given !== null && !('sources' in given)) {
  if ('city' in given) exitWith(2, wholeContext);
  if ('url' in given) exitWith(2, onlyAddress(String(given.url)));
}
const config = z.safeParse(CityConfigSchema, given);
if (!config.success) {
  const sentences = config.error.issues.map((issue) => {
    const { path, reason } = describeIssue(issue);
    return wrongField(path, reason, nearestExpected(issue, given));
  });
  exitWith(2, ...sentences);
}

const report = await checkCity(config.data, new Date(), process.env.CITY_STAFF_TOKEN || undefined);
process.stdout.write(`${printed(report)}\n`);
const parts: readonly string[] = Object.values(screens).map(({ of }) => of);
for (const name of Object.keys(config.data.off ?? {}).filter((id) => !parts.includes(id)))
  process.stdout.write(`${unknownPart(name, nearestName(name, parts))}\n`);
for (const { path, name, known } of unknownFields(CityConfigSchema, given))
  process.stdout.write(`${unknownField(path, nearestName(name, known))}\n`);
if (values.json) {
  await mkdir(dirname(values.json), { recursive: true });
  await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
process.exit(report.usable ? 0 : 1);

function commandLine() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  } catch (error) {
    return exitWith(2, error instanceof Error ? error.message : String(error), usage);
  }
}

async function textOf(place: string): Promise<string> {
  if (!/^https?:\/\//i.test(place)) return readFile(place, 'utf8');
  const answer = await fetch(place, { signal: AbortSignal.timeout(15_000) }).catch((error: unknown) => {
    throw new Error(networkReason(error) ?? String(error));
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.text();
}

function parsed(json: string, name: string): unknown {
  if (json.trimStart().startsWith('<')) return exitWith(2, unreadable(name, pageInPlace));
  try {
    return JSON.parse(json);
  } catch (error) {
    return exitWith(2, unreadable(name, String(error)));
  }
}
