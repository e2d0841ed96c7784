import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pluginApp } from './folders.ts';
import { serveOrigin } from './origin.ts';
import { endOnSignal } from './ports.ts';

/*
 * `npm run serve -- RELEASE [PREVIOUS] [--own FOLDER] [--port 8080]`: serves a release by the rules of the ready configurations,
 * and before it the operator's own files.
 */

function end(...sentences: readonly string[]): never {
  const usage = '用法：npm run serve -- 版本的文件夹 [上一个版本的文件夹] [--own 自己的文件夹] [--port 8080]';
  process.stderr.write(`${[usage, ...sentences].join('\n')}\n`);
  process.exit(2);
}

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string', default: '8080' }, own: { type: 'string' } },
    });
  } catch (error) {
    return end(error instanceof Error ? error.message : String(error));
  }
}

const { positionals, values } = given();
const missing = positionals.filter((folder) => !existsSync(join(folder, 'remoteEntry.js')));
if (positionals.length === 0 || missing.length > 0)
  end(...missing.map((folder) => `${folder} 里没有 remoteEntry.js，请先运行 npm run release。`));

const origin = await serveOrigin(
  pluginApp(...(values.own === undefined ? [] : [values.own]), ...positionals).fetch,
  Number(values.port),
);
endOnSignal(origin.close);
console.log(`${origin.url}/\n检查：node .package/doctor.ts ${origin.url}/ --strict\n按 Ctrl-C 结束。`);
