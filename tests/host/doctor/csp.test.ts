import { describe, expect, it } from 'vitest';
import { allows, policiesOf } from '../../../src/host/doctor/csp.ts';
import { diagnose } from '../../../src/host/doctor/diagnose.ts';
import { gather } from '../../../src/host/doctor/gather.ts';
import { codes, contextAt, deploy, troubles } from './deployment.ts';

const self = 'https://host.example/page';

describe('a source list', () => {
  it.each([
    ["'self'", 'https://host.example/a.js', true],
    ["'self'", 'https://plugin.example/a.js', false],
    ["'none'", 'https://plugin.example/a.js', false],
    ['*', 'https://plugin.example/a.js', true],
    ['*', 'data:text/javascript,1', false],
    ['https:', 'https://plugin.example/a.js', true],
    ['https:', 'http://plugin.example/a.js', false],
    ['http:', 'https://plugin.example/a.js', true],
    ['plugin.example', 'https://plugin.example/a.js', true],
    ['plugin.example', 'http://plugin.example/a.js', false],
    ['http://plugin.example', 'https://plugin.example/a.js', true],
    ['PLUGIN.example', 'https://plugin.example/a.js', true],
    ['*.example', 'https://plugin.example/a.js', true],
    ['*.plugin.example', 'https://plugin.example/a.js', false],
    ['https://plugin.example', 'https://plugin.example:8443/a.js', false],
    ['https://plugin.example:8443', 'https://plugin.example:8443/a.js', true],
    ['https://plugin.example:*', 'https://plugin.example:8443/a.js', true],
    ['https://plugin.example/lib/', 'https://plugin.example/lib/a.js', true],
    ['https://plugin.example/lib/', 'https://plugin.example/a.js', false],
    ['https://plugin.example/lib', 'https://plugin.example/lib/a.js', false],
  ])('%s and %s: %s', (source, address, expected) => {
    expect(allows([source], address, self)).toBe(expected);
  });
});

it('policies are read from header and page, whatever the quotes', () => {
  const html = `<meta content="img-src 'self'" http-equiv="Content-Security-Policy">
    <META http-equiv='content-security-policy' content='script-src https://a.example'>
    <meta name="description" content="script-src nothing">`;
  const policies = policiesOf({ 'content-security-policy': "default-src 'self', font-src *" }, html);
  expect(policies.map((policy) => [...policy.keys()])).toEqual([
    ['default-src'],
    ['font-src'],
    ['img-src'],
    ['script-src'],
  ]);
});

describe('a page', () => {
  const withPolicy = (policy: string) => ({
    '/page': {
      body: '<!doctype html>',
      headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': policy },
    },
  });
  const styles = "style-src 'unsafe-inline'";
  const trusted = (policies: string) =>
    `require-trusted-types-for 'script'; trusted-types ${policies}; ${styles}`;

  it.each([
    [`script-src 'self'; ${styles}`, []],
    ["default-src 'self' 'unsafe-inline'", []],
    [`script-src 'none'; ${styles}`, ['error csp-script-src']],
    [`script-src 'none'; script-src-elem *; ${styles}`, []],
    [`script-src 'nonce-1' 'strict-dynamic'; ${styles}`, []],
    [`script-src 'nonce-1'; ${styles}`, ['warn csp-script-src']],
    [`script-src 'sha256-1'; ${styles}`, ['error csp-script-src']],
    [`connect-src https://api.example; ${styles}`, ['error csp-connect-src']],
    ["style-src 'self'", ['error csp-style-src']],
    ["style-src 'unsafe-inline' 'nonce-1'", ['warn csp-style-src']],
    [`require-trusted-types-for 'script'; ${styles}`, []],
    [`trusted-types 'none'; ${styles}`, []],
    [trusted("'none'"), ['error csp-trusted-types']],
    [trusted("own 'allow-duplicates'"), ['error csp-trusted-types']],
    [trusted("* 'allow-duplicates'"), []],
    [trusted('*'), ['warn csp-trusted-types-duplicates']],
    [trusted("service_circle service_circle_mount service_circle_standalone 'allow-duplicates'"), []],
    [trusted("service_circle_mount 'allow-duplicates'"), ['warn csp-trusted-types']],
    [trusted("default 'allow-duplicates'"), ['warn csp-trusted-types']],
  ])('with %s: %j', async (policy, expected) => {
    expect(codes(await troubles(withPolicy(policy), { beside: true, context: contextAt }))).toEqual(expected);
  });

  it('that gives its nonce to the plugin is fine', async () => {
    const context = (url: string) => contextAt(url, { nonce: '1' });
    expect(await troubles(withPolicy("style-src 'nonce-1'"), { context })).toEqual([]);
  });

  it('must let the LOGO in', async () => {
    const context = (url: string) => contextAt(url, { logoUrl: 'https://logo.example/a.png' });
    expect(codes(await troubles(withPolicy(`img-src 'self'; ${styles}`), { context }))).toEqual([
      'error csp-img-src',
    ]);
  });

  it('must add the origins of the city’s sources, and not those of tokenOrigins alone', async () => {
    const elsewhere = await deploy();
    const context = () => {
      const { city } = contextAt(elsewhere);
      return contextAt(elsewhere, { auth: true, city: { ...city, tokenOrigins: ['https://login.example'] } });
    };
    const found = await troubles(withPolicy(`connect-src 'self'; ${styles}`), { beside: true, context });
    expect(found).toMatchObject([{ level: 'error', todo: `Add ${elsewhere} to connect-src.` }]);
  });

  it('that asks only the city needs the plugin in connect-src for its manifest alone', async () => {
    const elsewhere = await deploy();
    const found = await troubles(withPolicy(`connect-src ${elsewhere}; ${styles}`), {
      context: () => contextAt(elsewhere),
    });
    expect(codes(found)).toEqual(['warn csp-connect-src']);
    expect(found[0]?.todo).toContain('Only a host that loads by the manifest needs it');
  });

  it('gets the names of the trusted types policies that it does not list, in header or meta element', async () => {
    const both = `require-trusted-types-for 'script', trusted-types service_circle_mount 'allow-duplicates'; ${styles}`;
    const found = await troubles(withPolicy(both), { context: contextAt });
    expect(found).toMatchObject([
      {
        code: 'csp-trusted-types',
        seen: expect.stringMatching(/list service_circle \(.* service_circle_standalone/),
      },
    ]);
    expect(found[0]?.seen).not.toContain('service_circle_mount');
  });

  it('with trusted types gets a hint which parts need the default policy', async () => {
    const url = await deploy(withPolicy(`require-trusted-types-for 'script'; ${styles}`));
    const found = diagnose(await gather({ plugin: `${url}/`, page: `${url}/page` }));
    expect(found.find(({ code }) => code === 'csp-trusted-types')).toMatchObject({
      level: 'ok',
      todo: expect.stringContaining('`default`'),
    });
  });

  it('as strict as it can be has no error', async () => {
    const elsewhere = await deploy();
    const policy = [
      "default-src 'none'",
      "script-src 'nonce-1'",
      "style-src 'nonce-1'",
      `connect-src ${elsewhere}`,
      "require-trusted-types-for 'script'",
      'trusted-types service_circle_mount',
    ].join('; ');
    const context = () => contextAt(elsewhere, { nonce: '1' });
    const found = await troubles(withPolicy(policy), { context });
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('that cannot be read is no error, and the doctor says that it did not look', async () => {
    expect(codes(await troubles({ '/page': { status: 403 } }))).toEqual(['warn host-unreachable']);
  });
});
