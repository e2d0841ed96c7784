import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { checkCity } from '../../src/city/check/checkCity.ts';
import { CityConfigSchema } from '../../src/city/parseConfig.ts';
import { describeIssue } from '../../src/city/reading/describeIssue.ts';
import { nearestExpected } from '../../src/city/reading/nearestExpected.ts';
import { nearestName } from '../../src/domain/nearestName.ts';
import { screens } from '../../src/domain/screens.ts';
import { printed, unknownPart, unreadable, usage, wrongField } from './check.texts.ts';

/*
 * `npm run check:city -- city.json [--json report.json]` exits with 0 if usable, 1 if not, 2 for an invalid file. With the
 * token of a member of staff in `CITY_STAFF_TOKEN` it reads the lists of the staff too.
 */

function exitWith(code: 1 | 2, ...sentences: string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [file] = positionals;
if (!file) exitWith(2, usage);

const text = await readFile(file, 'utf8').catch((error: unknown) =>
  exitWith(2, unreadable(file, String(error))),
);
const given = parsed(text, file);
const config = z.safeParse(CityConfigSchema, given);
if (!config.success) {
  const sentences = config.error.issues.map((issue) => {
    const { path, reason } = describeIssue(issue);
    return wrongField(path, reason, nearestExpected(issue, given));
  });
  exitWith(2, ...sentences);
}

const parts: readonly string[] = Object.values(screens).map(({ of }) => of);
for (const name of Object.keys(config.data.off ?? {}).filter((id) => !parts.includes(id)))
  process.stderr.write(`${unknownPart(name, nearestName(name, parts))}\n`);

const report = await checkCity(config.data, new Date(), process.env.CITY_STAFF_TOKEN || undefined);
process.stdout.write(`${printed(report)}\n`);
if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
process.exit(report.usable ? 0 : 1);

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return exitWith(2, unreadable(name, String(error)));
  }
}
