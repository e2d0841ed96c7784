import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContext } from '../src/host/doctor/checkContext.ts';
import { checkFields } from '../src/host/doctor/checkFields.ts';
import { checkNames } from '../src/host/doctor/checkNames.ts';
import { diagnose, printed } from '../src/host/doctor/diagnose.ts';
import type { Finding } from '../src/host/doctor/finding.ts';
import { gather } from '../src/host/doctor/gather.ts';

/* `npx service-circle-doctor` exits with 0 without errors, 1 with errors (`--strict`: or warnings), 2 on wrong usage or configuration. */

const usage = `Usage: service-circle-doctor PLUGIN [--host PAGE] [--config FILE] [--json] [--strict]

Looks at a deployed plugin as a browser on your page would.

PLUGIN          where dist/ is deployed, such as https://plugin.example/
--host PAGE     a page of yours that embeds it, such as https://host.example/services
--config FILE   the context that your page gives, as JSON; for a function write true ("locate": true)
--json          the findings as JSON: [{ level, code, seen, todo }]
--strict        a warning counts as an error
`;

function stop(...sentences: readonly string[]): never {
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(2);
}

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        host: { type: 'string' },
        config: { type: 'string' },
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), '', usage);
  }
}

const { positionals, values } = commandLine();
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const [plugin, ...others] = positionals;
if (plugin === undefined || others.length > 0) stop(usage);
for (const address of [plugin, values.host ?? plugin]) {
  if (!/^https?:\/\/[^/]/.test(address) || !URL.canParse(address))
    stop(`${address} is no http(s) address.`, '', usage);
}

const { context, unknown } = values.config === undefined ? {} : await contextOf(values.config);
const found = [...(unknown ?? []), ...diagnose(await gather({ plugin, page: values.host, context }))];
say(found);
process.exitCode = found.some(({ level }) => level === 'error' || (values.strict && level === 'warn'))
  ? 1
  : 0;

function say(findings: readonly Finding[]) {
  process.stdout.write(values.json ? `${JSON.stringify(findings, null, 2)}\n` : printed(findings));
}

async function contextOf(file: string) {
  const text = await readFile(file, 'utf8').catch((error: unknown) => stop(`${file}: ${String(error)}`));
  const given = parsed(text, file);
  const read = readContext(given);
  const unknown = [...checkFields(given), ...checkNames(given)];
  if ('context' in read) return { context: read.context, unknown };
  say([...read.findings, ...unknown]);
  return process.exit(2);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return stop(`${file} is no JSON: ${String(error)}`);
  }
}
