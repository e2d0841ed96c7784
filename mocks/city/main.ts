import { districts } from './districtNames.ts';
import { manyOf } from './manyJobs.ts';
import { scenarios } from './scenarios.ts';
import { serveCity } from './server.ts';
import type { CityState } from './state.ts';
import { readState, UnreadableState, writeState } from './stateFile.ts';

const { CITY_PORT = '5172', CITY_NOW, CITY_STATE, CITY_JOBS = '2000' } = process.env;
const port = Number(CITY_PORT);
const fixed = CITY_NOW === undefined ? undefined : new Date(CITY_NOW);

function exitWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  exitWith(`CITY_PORT 应是 0 到 65535 的整数，现在是「${CITY_PORT}」。`);
}
if (fixed && Number.isNaN(fixed.getTime())) {
  exitWith(`CITY_NOW 应是 ISO 8601 时刻，例如 2026-11-23T09:00:00+08:00，现在是「${CITY_NOW}」。`);
}

const jobs = Number(CITY_JOBS);
if (!Number.isInteger(jobs) || jobs < 0 || jobs > 10_000_000) {
  exitWith(`CITY_JOBS 应是 0 到 10000000 的整数，现在是「${CITY_JOBS}」。`);
}

/** Loads the state from a file, and saves every change to it. */
function savedState(path: string) {
  try {
    return { state: readState(path), onChange: (state: CityState) => writeState(path, state) };
  } catch (error) {
    const wrong =
      error instanceof UnreadableState ? `看不懂（${error.message}），没有改动它` : `打不开：${error}`;
    return exitWith(`CITY_STATE 指的文件 ${path} ${wrong}。`);
  }
}

const saved = CITY_STATE ? savedState(CITY_STATE) : undefined;
const city = await serveCity({ port, now: fixed && (() => fixed), ...manyOf(jobs), ...saved }).catch(
  (error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    return exitWith(
      taken
        ? `端口 ${port} 已被占用，请换一个：CITY_PORT=${port + 1} npm run city`
        : `示例城市没有启动：${error}`,
    );
  },
);

console.log(`示例城市  ${city.url}/api       接口文档 ${city.url}/openapi.json
同样的岗位 ${city.url}/hrss（人社字段）  ${city.url}/feed.json  ${city.url}/feed.html（JobPosting）
三个区的配置 ${Object.keys(districts)
  .map((id) => `${city.url}/cities/${id}.json`)
  .join('  ')}`);
for (const [name, { about }] of Object.entries(scenarios)) {
  console.log(`  ${city.url}/scenario/${name}/api  ${about}`);
}
console.log(CITY_STATE ? `预约等写入 ${CITY_STATE}` : '预约等只留在内存里；要留住请设 CITY_STATE=文件');
console.log('按 Ctrl-C 结束。');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => city.close().finally(() => process.exit()));
}
