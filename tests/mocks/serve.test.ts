import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { serveDemo } from '../../mocks/serve/demo.ts';
import { serveOrigin } from '../../mocks/serve/origin.ts';

vi.setConfig({ testTimeout: 60_000 });
const project = join(import.meta.dirname, '../..');

describe('while the demo is built', () => {
  it('its pages say so and reload themselves, and nothing of an earlier build is served', async () => {
    let built = false;
    const demo = await serveDemo({ host: 0, plugin: 0, city: 0 }, { isBuilt: () => built });
    onTestFinished(() => demo.close());
    const asPage = { headers: { Accept: 'text/html,*/*' } };
    for (const page of [
      `${demo.host.url}/`,
      `${demo.host.url}/vue-3.html`,
      `${demo.plugin.url}/frame.html`,
    ]) {
      const answer = await fetch(page, asPage);
      const html = await answer.text();
      expect(answer.status).toBe(503);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(html).toContain('正在构建');
      expect(html).toContain('<meta http-equiv="refresh"');
    }
    for (const file of ['mf-manifest.json', 'mount/remoteEntry.js', 'lib/index.js', 'webview.json']) {
      expect((await fetch(`${demo.plugin.url}/${file}`)).status).toBe(503);
    }
    expect((await fetch(`${demo.city.url}/api/towns`)).status).toBe(200);
    built = true;
    expect((await fetch(`${demo.host.url}/addresses.json`, asPage)).status).toBe(200);
    expect((await fetch(`${demo.plugin.url}/webview.json`)).status).toBe(200);
  });
});

describe.each([
  ['npm start', 'start.ts'],
  ['npm run dev', 'dev.ts'],
])('%s', (command, file) => {
  /** Ports that are free, and one that is taken. */
  async function ports() {
    const servers = await Promise.all([0, 0, 0].map((port) => serveOrigin(() => new Response(), port)));
    const [taken, ...free] = servers.map(({ url }) => new URL(url).port);
    await Promise.all(servers.slice(1).map((server) => server.close()));
    onTestFinished(() => servers[0]?.close());
    return { taken, free };
  }

  async function run(env: Record<string, string | undefined>) {
    const child = spawn(process.execPath, [join(project, 'mocks/serve', file)], {
      cwd: project,
      env: { ...process.env, ...env },
    });
    const [out, wrong] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { out, wrong: wrong.trim() };
  }

  it.each(['HOST_PORT', 'PLUGIN_PORT', 'CITY_PORT'] as const)(
    'names a %s that is taken, and keeps the other ports in its advice',
    async (name) => {
      const { taken, free } = await ports();
      const others = ['HOST_PORT', 'PLUGIN_PORT', 'CITY_PORT'].filter((other) => other !== name);
      const env = Object.fromEntries(others.map((other, index) => [other, free[index]]));
      const { wrong } = await run({ ...env, [name]: taken });
      expect(wrong).toContain(`端口 ${taken} 已被占用`);
      expect(wrong).toMatch(new RegExp(`${name}=\\d+ .*${command}$|${name}=\\d+ ${command}$`));
      for (const other of others) expect(wrong).toContain(`${other}=${env[other]}`);
      expect(wrong).not.toContain(`${name}=${taken} `);
    },
  );

  it('leaves the ports out that nobody has chosen', async () => {
    const { taken } = await ports();
    const { wrong } = await run({ HOST_PORT: taken, PLUGIN_PORT: undefined, CITY_PORT: taken });
    expect(wrong).not.toContain('PLUGIN_PORT');
  });
});

describe('npm run serve', () => {
  /** A folder with a release, and the command run in it. */
  async function given() {
    const folder = await mkdtemp(join(tmpdir(), 'serve-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'current'));
    await writeFile(join(folder, 'current/remoteEntry.js'), '1;');
    const start = (...words: readonly string[]) =>
      spawn(process.execPath, [join(project, 'mocks/serve/serve.ts'), ...words], { cwd: folder });
    return { folder, start };
  }

  it('begins without the release before and without own files, and serves them as soon as they are there', async () => {
    const { folder, start } = await given();
    const server = start('current', 'previous', '--own', 'own', '--port', '0');
    onTestFinished(() => void server.kill());
    let said = '';
    server.stdout.on('data', (part) => {
      said += part;
    });
    await vi.waitFor(() => expect(said).toContain('Ctrl-C'), { timeout: 20_000 });
    expect(said).toContain('previous 还没有');
    expect(said).toContain('own 还没有');
    const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
    expect(said).toContain(`node current/lib/doctor.js ${url} --strict`);
    const status = async (file: string) => (await fetch(`${url}${file}`)).status;
    expect(await status('cities/jia.json')).toBe(404);
    await mkdir(join(folder, 'own/cities'), { recursive: true });
    await mkdir(join(folder, 'previous'));
    await writeFile(join(folder, 'own/cities/jia.json'), '{}');
    await writeFile(join(folder, 'previous/old.0a1b2c.js'), '1;');
    expect(await status('cities/jia.json')).toBe(200);
    expect(await status('old.0a1b2c.js')).toBe(200);
    expect(await status('remoteEntry.js')).toBe(200);
  });

  it('says what is wrong with its words in a sentence', async () => {
    const { start } = await given();
    const taken = await serveOrigin(() => new Response(), 0);
    onTestFinished(() => taken.close());
    const { port } = new URL(taken.url);
    for (const [words, sentence] of [
      [['nowhere'], 'nowhere 里没有 remoteEntry.js'],
      [['current', '--port', 'abc'], '--port 应是 0 到 65535 的整数'],
      [['current', '--port', port], `端口 ${port} 已被占用`],
    ] as const) {
      const server = start(...words);
      const [wrong, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')]);
      expect(wrong).toContain(sentence);
      expect(wrong).not.toContain('node:');
      expect(code).toBeGreaterThan(0);
    }
  });
});
