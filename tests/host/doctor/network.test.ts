import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../../src/host/doctor/checkNetwork.ts';
import { diagnose } from '../../../src/host/doctor/diagnose.ts';
import { gather } from '../../../src/host/doctor/gather.ts';
import { contextAt, deploy } from './deployment.ts';

const PAGE = 'https://xfy.shqp.gov.cn/services';

describe('a public page', () => {
  it.each([
    'http://10.83.4.5/api',
    'http://172.16.0.9:8080/api',
    'http://172.31.255.1/api',
    'http://192.168.1.20/api',
    'http://100.64.0.1/api',
    'http://127.0.0.1:5171/api',
    'http://localhost:5171/api',
    'http://[::1]/api',
    'http://[fd00:12::1]/api',
    'http://[fe80::1]/api',
    'http://gateway/api',
    'https://rsj.qp.local/api',
    'https://rsj.intranet/api',
  ])('whose city is at %s is told that the browser asks first', (city) => {
    expect(checkNetwork(PAGE, [city])).toMatchObject([
      { level: 'warn', code: 'local-network', seen: expect.stringContaining(new URL(city).origin) },
    ]);
  });

  it.each([
    'https://city.example/api',
    'http://172.32.0.1/api',
    'http://100.128.0.1/api',
    'https://8.8.8.8/api',
    'https://[2408:8756::1]/api',
    'https://local.gov.cn/api',
  ])('whose city is at %s is told nothing', (city) => {
    expect(checkNetwork(PAGE, [city])).toEqual([]);
  });

  it('hears of each address once', () => {
    expect(checkNetwork(PAGE, ['http://10.0.0.1/a', 'http://10.0.0.1/b', 'http://10.0.0.2/'])).toHaveLength(
      2,
    );
  });
});

describe('a page in the same network', () => {
  it.each(['http://10.83.4.1/', 'http://portal/', 'http://localhost:5170/'])('%s is told nothing', (page) => {
    expect(checkNetwork(page, ['http://10.83.4.5/api', 'http://localhost:5171/'])).toEqual([]);
  });
});

it('the doctor of a deployment names it too', async () => {
  const url = await deploy();
  const facts = await gather({ plugin: url, page: `${url}/page` });
  const { context } = { context: contextAt(url) };
  const sources = context.city.sources.map((source) => ({
    source: { ...source, kind: 'gateway' as const, provides: undefined },
    read: facts.about,
    preflights: [],
  }));
  const page = { url: PAGE, status: 200, headers: {}, text: '' };
  const found = diagnose({ ...facts, page, sources });
  expect(found.filter(({ code }) => code === 'local-network')).toHaveLength(1);
});
