import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextAt, deploy } from './deployment.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a host team does. */
async function doctor(...words: readonly string[]) {
  const child = spawn(process.execPath, ['.package/doctor.ts', ...words], { cwd: root });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part) => {
    said.out += part;
  });
  child.stderr.on('data', (part) => {
    said.err += part;
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

async function configFile(text: string) {
  const file = join(folder, 'context.json');
  await writeFile(file, text);
  return file;
}

describe('service-circle-doctor', () => {
  it('ends with 0 when all is well and says what residents go without', async () => {
    const url = await deploy();
    const config = await configFile(JSON.stringify(contextAt(url, { locate: true })));
    const { code, out, err } = await doctor(url, '--host', `${url}/page`, '--config', config);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('0 errors, 0 warnings.');
    expect(out).toContain('No report: nobody hears of trouble.');
    expect(out).not.toContain('No locate');
  });

  it('ends with 1 on an error, says what to do, and speaks JSON', async () => {
    const url = await deploy({ '/mount/remoteEntry.js': { status: 404 } });
    const { code, out } = await doctor(url, '--json');
    expect(code).toBe(1);
    const found: unknown = JSON.parse(out);
    expect(found).toContainEqual({
      level: 'error',
      code: 'file-missing',
      seen: `${url}/mount/remoteEntry.js: 404.`,
      todo: expect.stringContaining('Deploy all of dist/'),
    });
  });

  it('names what is no field of the context, and what was meant, also where the rest is wrong', async () => {
    const url = await deploy();
    const given = contextAt(url, { regoin: { adcode: '310118001' } });
    const right = await doctor(url, '--config', await configFile(JSON.stringify(given)));
    expect(right.code).toBe(0);
    expect(right.out).toContain('0 errors, 1 warning.');
    expect(right.out).toContain('regoin is no field of the context, and is ignored.');
    expect(right.out).toContain('Write region if that is meant.');
    const source = { kind: 'gateway', baseURL: url };
    const city = await configFile(JSON.stringify({ api: 1, city: { name: 'x', sources: [source] } }));
    const wrong = await doctor(url, '--config', city);
    expect(wrong.code).toBe(2);
    expect(wrong.out).toContain('context-invalid: city.sources[0].baseUrl is wrong.');
    expect(wrong.out).toContain('context-unknown: city.sources[0].baseURL is no field');
    expect(wrong.out).toContain('Write baseUrl if that is meant.');
  });

  it('names screens and roles that there are not: the plugin works without them', async () => {
    const url = await deploy();
    const given = contextAt(url, { destination: { kind: 'jbos' }, role: 'stuff' });
    const { code, out } = await doctor(url, '--config', await configFile(JSON.stringify(given)));
    expect(code).toBe(0);
    expect(out).toContain('name-unknown: destination.kind has the name jbos');
    expect(out).toContain('name-unknown: role has the name stuff');
    expect(out).toContain('0 errors, 2 warnings.');
  });

  it.each([
    ['{"api":1}', 'city is wrong'],
    ['{"name":"x","sources":[]}', 'The file is the configuration of a city'],
    ['{"api":2}', 'contract-unsupported: The configuration speaks contract 2.'],
    [
      '{"api":1,"city":{"name":"x","sources":[{"kind":"ftp","baseUrl":"/api"}]}}',
      'city.sources[0].baseUrl is wrong',
    ],
    ['{"api":1,"surface":true,"city":{}}', 'surface is wrong'],
  ])('ends with 2 on the configuration %s and names the field', async (text, named) => {
    const { code, out } = await doctor('http://localhost:51799/', '--config', await configFile(text));
    expect(code).toBe(2);
    expect(out).toContain(named);
  });

  it.each([
    [[]],
    [['plugin.example']],
    [['https://a.example', 'https://b.example']],
    [['https://a.example', '--hots', 'x']],
    [['https://a.example', '--host', 'host.example']],
    [['https://a.example', '--config', 'nowhere.json']],
  ])('ends with 2 on the words %j', async (words) => {
    const { code, out, err } = await doctor(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.length).toBeGreaterThan(20);
  });
});
