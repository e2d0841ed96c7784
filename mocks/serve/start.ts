import { build } from './build.ts';
import { buildQuickStarts } from './buildQuickStarts.ts';
import { serveDemo } from './demo.ts';
import { endOnSignal, explain, portsFromEnvironment } from './ports.ts';
import { QUICK_STARTS } from './quickStarts.ts';

const command = 'npm start';
const demo = await serveDemo(portsFromEnvironment()).catch((error: unknown) => explain(error, command));
endOnSignal(demo.close);

console.log('正在构建插件和演示页面，大约要十秒……');
await build()
  .then(buildQuickStarts)
  .catch((error: unknown) => explain(error, command));

console.log(`
幸福云（React）  ${demo.host.url}/
幸福云（无框架） ${demo.host.url}/plain.html
插件              ${demo.plugin.url}/mf-manifest.json
                  ${demo.plugin.url}/mount/mf-manifest.json
示例城市          ${demo.city.url}/api
试一试            ${demo.host.url}/playground.html
别的接法          ${demo.host.url}/ 后接 ${QUICK_STARTS.map((name) => `${name}.html`).join('、')}

按 Ctrl-C 结束。`);
