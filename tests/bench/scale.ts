import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A city of each size, and who searches its jobs. The two withdrawn rows of a 人社 system count too. */
const ARMS = {
  '1,000,000 jobs, the city searches': {
    jobs: 1_000_000,
    source: { kind: 'gateway', path: '/api', search: 'server' },
  },
  '100,000 jobs, the device searches': { jobs: 99_998, source: { kind: 'hrss', path: '/hrss' } },
  '500 jobs, the device searches': { jobs: 500, source: { kind: 'hrss', path: '/hrss' } },
} as const;

const root = join(import.meta.dirname, '../..');

/** What a device does with a city of each size, in a process of its own, while the city is another one. */
export async function measureScale(): Promise<Record<string, unknown>> {
  const figures: Record<string, unknown> = {};
  for (const [name, { jobs, source }] of Object.entries(ARMS)) {
    const city = spawn(process.execPath, ['mocks/city/main.ts'], {
      cwd: root,
      env: { ...process.env, CITY_PORT: '0', CITY_JOBS: String(jobs), CITY_NOW: '2026-11-23T09:20:00+08:00' },
    });
    try {
      let said = '';
      while (!said.includes('/api')) said += String((await once(city.stdout, 'data'))[0]);
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
      const { path, ...rest } = source;
      figures[name] = await deviceAt({ ...rest, baseUrl: `${url}${path}` });
    } finally {
      city.kill();
    }
  }
  return {
    'a city at scale: ms until it is there, ms of the main thread, the longest ms that a tap waits, MB held':
      figures,
  };
}

async function deviceAt(source: object): Promise<unknown> {
  const arm = fileURLToPath(new URL('scaleDevice.ts', import.meta.url));
  const device = spawn(process.execPath, ['--expose-gc', arm, JSON.stringify(source)], { cwd: root });
  let [said, wrong] = ['', ''];
  device.stdout.on('data', (part) => {
    said += part;
  });
  device.stderr.on('data', (part) => {
    wrong += part;
  });
  const [code] = await once(device, 'close');
  if (code !== 0) throw new Error(wrong);
  return JSON.parse(said);
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await measureScale(), null, 2));
