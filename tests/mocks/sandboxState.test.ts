import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { emptyState } from '../../mocks/city/state.ts';
import { readState, writeState } from '../../mocks/city/stateFile.ts';
import { NOW, PERSON } from '../city/sandbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'city-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string) => join(folder, `${name}.json`);

const HELP = { person: PERSON, words: '请帮我办失业登记' };
const write = (
  city: ReturnType<typeof createCity>,
  key: string,
  body: unknown,
  headers = {},
  path = '/api',
) =>
  city.request(`${path}/assistance`, {
    method: 'POST',
    headers: { 'Idempotency-Key': key, ...headers },
    body: JSON.stringify(body),
  });
const open = (path?: string) =>
  createCity({
    now: () => NOW,
    jobCount: 0,
    ...(path && { state: readState(path), onChange: (state) => writeState(path, state) }),
  });

describe('a key', () => {
  it('gives the identical answer to the same request, which is done once', async () => {
    const city = open();
    const first = await write(city, 'a', HELP);
    const again = await write(city, 'a', HELP, {}, '/scenario/slot-taken/api');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.text()).toBe(await first.text());
    expect((await (await city.request('/api/assistance')).json()).items).toHaveLength(1);
  });

  it('is refused for a different request, and independent for another visitor', async () => {
    const city = open();
    await write(city, 'a', HELP);
    const other = await write(city, 'a', { ...HELP, words: '别的' });
    expect([other.status, (await other.json()).type]).toEqual([422, 'urn:service-circle:problem:key-reused']);
    const neighbour = await write(city, 'a', HELP, { 'X-Sandbox-Visitor': 'neighbour' });
    expect((await neighbour.json()).item.id).toBe('sample-assistance-2');
  });

  it('is not used up by an invalid request', async () => {
    const city = open();
    expect((await write(city, 'a', { words: '?' })).status).toBe(400);
    expect((await write(city, 'a', HELP)).status).toBe(201);
  });

  it('works for two requests at once', async () => {
    const city = open();
    const answers = await Promise.all([1, 2, 3].map(() => write(city, 'a', HELP)));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });
});

describe('the data of visitors', () => {
  it('is restored after a restart, with the keys and without any token', async () => {
    const path = fileOf('kept');
    const login = { Authorization: 'Bearer canary-token' };
    const first = await (await write(open(path), 'a', HELP, login)).text();
    const later = open(path);
    expect(await (await write(later, 'a', HELP, login)).text()).toBe(first);
    expect((await (await later.request('/api/assistance', { headers: login })).json()).items).toHaveLength(1);
    expect((await (await later.request('/api/assistance')).json()).items).toEqual([]);
    expect(readFileSync(path, 'utf8')).not.toContain('canary');
    expect(readdirSync(folder)).toEqual(['kept.json']);
  });

  it.each([
    ['not JSON', '{"version":', 'JSON'],
    ['of another version', JSON.stringify({ ...emptyState(), version: 2 }), 'version'],
    [
      'with a broken row',
      JSON.stringify({ ...emptyState(), signUps: [{ visitor: 'v', to: 1 }] }),
      'signUps[0].to',
    ],
  ])(
    'is not read when it is %s; the file is left alone and the city does not start',
    async (name, text, field) => {
      const path = fileOf(name);
      writeFileSync(path, text);
      expect(() => readState(path)).toThrow(field);
      const program = spawn(process.execPath, ['mocks/city/main.ts'], {
        env: { ...process.env, CITY_PORT: '0', CITY_STATE: path },
      });
      let said = '';
      program.stderr.on('data', (chunk) => {
        said += String(chunk);
      });
      const [code] = await once(program, 'exit');
      expect([code, said.includes(path), said.includes(field)]).toEqual([1, true, true]);
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );
});
