import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { checkPolicies } from '../../src/city/check/policies/checkPolicies.ts';
import { WireFact } from '../../src/city/reading/policies/wireRule.ts';
import { dayInShanghai } from '../../src/domain/calendar.ts';
import { noList, notUtf8, printed, unreadable, usage } from './check.texts.ts';
import vocabularyRows from './facts.json' with { type: 'json' };
import ownPolicies from './policies.json' with { type: 'json' };
import ownProcedures from './procedures.json' with { type: 'json' };

/* Exits with 0 if all is right, 1 if something is wrong, 2 if the input cannot be read. */

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { personas: { type: 'string' }, procedures: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch {
    return refuse(usage);
  }
}

/** Characters of another encoding would be read as others, so they are refused. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

async function textIn(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return utf8.decode(bytes);
  } catch {
    return refuse(unreadable(file, notUtf8));
  }
}

async function listIn(file: string): Promise<readonly unknown[]> {
  try {
    const list: unknown = JSON.parse(await textIn(file));
    return Array.isArray(list) ? list : refuse(unreadable(file, noList));
  } catch (error) {
    return refuse(unreadable(file, String(error)));
  }
}

/** By default those of the sandbox. */
async function procedureIds(): Promise<readonly string[]> {
  const rows = values.procedures === undefined ? ownProcedures : await listIn(values.procedures);
  return rows.flatMap((row) => {
    const named = z.safeParse(z.object({ id: z.string() }), row);
    return named.success ? [named.data.id] : [];
  });
}

// Who reads only the beginning, as `head` does, closes the pipe.
process.stdout.on('error', () => process.exit());

const { positionals, values } = options();
const [file, ...more] = positionals;
if (more.length > 0) refuse(usage);
const report = checkPolicies(
  file === undefined ? ownPolicies : await listIn(file),
  values.personas === undefined ? [] : await listIn(values.personas),
  z.parse(z.array(WireFact), vocabularyRows),
  dayInShanghai(new Date()),
  new Set(await procedureIds()),
);
process.stdout.write(`${values.json ? JSON.stringify(report, null, 2) : printed(report)}\n`);
process.exitCode = report.policies.wrong.length + report.personas.wrong.length > 0 ? 1 : 0;
