/* `npm start`: builds everything, then serves the demo. */

// The first words come before the bundlers are loaded, which takes a while.
console.log('正在准备演示……');
const { serveDemo } = await import('./demo.ts');
const { endOnSignal, explain, portsFromEnvironment } = await import('./ports.ts');
const { QUICK_STARTS } = await import('./quickStarts.ts');

const command = 'npm start';
let built = false;
const demo = await serveDemo(portsFromEnvironment(), { isBuilt: () => built }).catch((error: unknown) =>
  explain(error, command),
);
endOnSignal(demo.close);

console.log(`正在构建插件和演示页面，大约要半分钟。现在就可以打开 ${demo.host.url}/ ，好了会自己显示。`);
try {
  const { build } = await import('./build.ts');
  await build();
  const { buildQuickStarts } = await import('./buildQuickStarts.ts');
  await buildQuickStarts();
} catch (error) {
  explain(error, command);
}
built = true;

console.log(`
幸福云（React）  ${demo.host.url}/
幸福云（无框架） ${demo.host.url}/plain.html
插件              ${demo.plugin.url}/mf-manifest.json
                  ${demo.plugin.url}/mount/mf-manifest.json
示例城市          ${demo.city.url}/api
试一试            ${demo.host.url}/playground.html
别的接法          ${demo.host.url}/ 后接 ${QUICK_STARTS.map((name) => `${name}.html`).join('、')}

按 Ctrl-C 结束。`);

export {};
