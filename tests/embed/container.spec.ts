import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { address, expect, goTo, test, XIAYANG } from './demo.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');
/** The oldest React that the container takes: what it lacks must not be missed. */
const files = {
  scheduler: 'react-dom-19-0/node_modules/scheduler/cjs/scheduler.production.js',
  react: 'react-19-0/cjs/react.production.js',
  'react/jsx-runtime': 'react-19-0/cjs/react-jsx-runtime.production.js',
  'react-dom': 'react-dom-19-0/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom-19-0/cjs/react-dom-client.production.js',
};

/** A host's own copy of React, without any bundler: `copyOfReact()` gives its modules by name. */
const copyOfReact = `const copyOfReact = () => {
  const sources = { ${Object.entries(files)
    .map(
      ([name, file]) =>
        `${JSON.stringify(name)}: (module, exports, require) => {${readFileSync(join(MODULES, file), 'utf8')}}`,
    )
    .join(',')} };
  const loaded = {};
  const require = (name) => {
    if (!loaded[name]) sources[name](loaded[name] = { exports: {} }, loaded[name].exports, require);
    return loaded[name].exports;
  };
  for (const name of Object.keys(sources)) require(name);
  return require;
};
/** A share scope as federation 1 and 2 have in common. */
const scopeOf = (require, names = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client']) => Object.fromEntries(
  names.map((name) => [name, { '19.0.0': { get: async () => () => require(name), loaded: 1, from: 'host', eager: false } }]));
/** Renders what is exposed with the host's React. */
const show = async (require, id, onReport) => {
  const { default: Part } = (await service_circle.get('./ServiceCircle').then((factory) => factory()));
  const place = document.body.appendChild(Object.assign(document.createElement('div'), { id }));
  const host = { api: 1, city: { name: '青浦', sources: [{ kind: 'gateway', baseUrl: city }] }, report: onReport };
  require('react-dom/client').createRoot(place).render(require('react').createElement(Part, { host }));
};`;

/** A page that brings nothing but a script of ours and what a host does by hand. */
async function openPage(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript((town) => localStorage.setItem('service-circle:town', town), XIAYANG);
  await page.goto(`${address('HOST')}/addresses.json`);
  await page.setContent('<!doctype html><html lang="zh-CN"><title>host</title></html>');
  await page.addScriptTag({ url: `${address('PLUGIN')}/remoteEntry.js` });
  await page.addScriptTag({ content: `const city = '${address('CITY')}/api'; ${copyOfReact}` });
  return asked;
}

const circles = (page: Page) => page.getByRole('region', { name: '15分钟就业服务圈', exact: true });

test('the container takes the React of a host with federation 1, and offers none', async ({ page }) => {
  const asked = await openPage(page);
  const offered = await page.evaluate(`(async () => {
    const require = copyOfReact();
    const scope = scopeOf(require);
    await service_circle.init(scope);
    await show(require, 'one');
    return Object.entries(scope).map(([name, versions]) => [name, Object.keys(versions)]);
  })()`);
  await expect(circles(page).getByRole('heading', { name: '我的就业圈' })).toBeVisible();
  await goTo(circles(page), 'jobs');
  await expect(circles(page).getByRole('list', { name: '岗位列表' })).toBeVisible();
  const names = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];
  expect(offered).toEqual(names.map((name) => [name, ['19.0.0']]));
  const ours = asked.filter((url) => url.startsWith(address('PLUGIN')));
  const bodies = await Promise.all(ours.map(async (url) => (await page.request.get(url)).text()));
  expect(bodies.filter((body) => body.includes('reconcilerVersion'))).toEqual([]);
});

test('a second host on the page does not break it, and hears of its own React', async ({ page }) => {
  await openPage(page);
  const said = await page.evaluate(`(async () => {
    const [first, second] = [copyOfReact(), copyOfReact()];
    await service_circle.init(scopeOf(first));
    await service_circle.init(scopeOf(second));
    await show(first, 'one');
    return new Promise((resolve) => show(second, 'two', ({ code }) => resolve(code)));
  })()`);
  expect(said).toBe('react-version');
  await expect(page.locator('#two')).toContainText('没有把 React 共享给它');
  await expect(circles(page)).toHaveCount(1);
  await expect(circles(page).getByRole('heading', { name: '我的就业圈' })).toBeVisible();
});

test('a host that shares only react and react-dom gets a plugin with a React of its own, and is told', async ({
  page,
}) => {
  await openPage(page);
  const said = await page.evaluate(`(async () => {
    const require = copyOfReact();
    await service_circle.init(scopeOf(require, ['react', 'react-dom']));
    return new Promise((resolve) => show(require, 'one', ({ code }) => resolve(code)));
  })()`);
  expect(said).toBe('react-version');
  await expect(circles(page).getByRole('heading', { name: '我的就业圈' })).toBeVisible();
});

test('a host that shares nothing reads what is missing', async ({ page }) => {
  await openPage(page);
  await page.evaluate(`(async () => {
    await service_circle.init({});
    await show(copyOfReact(), 'one');
  })()`);
  await expect(page.locator('#one')).toContainText('没有把 React 共享给它');
});

test('an unknown name is refused by name', async ({ page }) => {
  await openPage(page);
  const said = await page.evaluate(
    `Promise.resolve(service_circle.init({})).then(() => service_circle.get('./Nothing')).catch((error) => error.message)`,
  );
  expect(String(said)).toContain('./Nothing');
});
