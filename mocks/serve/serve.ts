import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pluginApp } from './folders.ts';
import { serveOrigin } from './origin.ts';
import { endOnSignal, giveUp, isTaken, portFrom } from './ports.ts';

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
const [release] = positionals;
if (release === undefined) end();
// The one before and the operator's own files may come later: a first release has neither.
if (!existsSync(join(release, 'remoteEntry.js'))) {
  end(`${release} 里没有 remoteEntry.js：这里要写版本的文件夹。还没有版本，请先运行 npm run release。`);
}
const folders = [...(values.own === undefined ? [] : [values.own]), ...positionals];
const port = portFrom(values.port, '--port');
const origin = await serveOrigin(pluginApp(...folders).fetch, port).catch((error: unknown) =>
  giveUp(
    isTaken(error) ? `端口 ${port} 已被占用。换一个再试：--port ${port + 10}` : `没有启动：${String(error)}`,
  ),
);
endOnSignal(origin.close);
for (const folder of folders.filter((one) => !existsSync(one))) {
  console.log(`${folder} 还没有，有了就会用，不必重启。`);
}
console.log(
  `${origin.url}/\n检查：node ${join(release, 'lib/doctor.js')} ${origin.url}/ --strict\n按 Ctrl-C 结束。`,
);
