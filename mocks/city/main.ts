import { scenarios } from './scenarios.ts';
import { serveCity } from './server.ts';

const { CITY_PORT = '5172', CITY_NOW } = process.env;
const port = Number(CITY_PORT);
const fixed = CITY_NOW === undefined ? undefined : new Date(CITY_NOW);

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  giveUp(`CITY_PORT 应是 0 到 65535 的整数，现在是「${CITY_PORT}」。`);
}
if (fixed && Number.isNaN(fixed.getTime())) {
  giveUp(`CITY_NOW 应是 ISO 8601 时刻，例如 2026-11-23T09:00:00+08:00，现在是「${CITY_NOW}」。`);
}

const city = await serveCity({ port, now: fixed && (() => fixed) }).catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return giveUp(
    taken
      ? `端口 ${port} 已被占用，请换一个：CITY_PORT=${port + 1} npm run city`
      : `示例城市没有启动：${error}`,
  );
});

console.log(`示例城市  ${city.url}/api`);
for (const [name, { about }] of Object.entries(scenarios)) {
  console.log(`  ${city.url}/scenario/${name}/api  ${about}`);
}
console.log('按 Ctrl-C 结束。');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => city.close().finally(() => process.exit()));
}
