import { describe, expect, it } from 'vitest';
import { lets, policiesOf } from '../../src/host/doctor/csp.ts';
import { codes, contextAt, troubles } from './deployment.ts';

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
    expect(lets([source], address, self)).toBe(expected);
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

  it.each([
    [`script-src 'self'; ${styles}`, []],
    ["default-src 'self' 'unsafe-inline'", []],
    [`script-src 'none'; ${styles}`, ['error csp-script-src']],
    [`script-src 'none'; script-src-elem *; ${styles}`, []],
    [`script-src 'nonce-1' 'strict-dynamic'; ${styles}`, []],
    [`connect-src https://api.example; ${styles}`, ['error csp-connect-src']],
    ["style-src 'self'", ['error csp-style-src']],
    ["style-src 'unsafe-inline' 'nonce-1'", ['warn csp-style-src']],
    [`require-trusted-types-for 'script'; ${styles}`, ['error csp-trusted-types']],
  ])('with %s: %j', async (policy, expected) => {
    expect(codes(await troubles(withPolicy(policy), { context: contextAt }))).toEqual(expected);
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

  it('is told which origin to add, for the city and whoever gets the token too', async () => {
    const context = (url: string) => {
      const { city } = contextAt(url);
      return contextAt(url, { auth: true, city: { ...city, tokenOrigins: ['https://login.example'] } });
    };
    const found = await troubles(withPolicy(`connect-src 'self'; ${styles}`), { context });
    expect(found).toMatchObject([
      { code: 'csp-connect-src', todo: 'Add https://login.example to connect-src.' },
    ]);
  });

  it('that cannot be read is no error, and the doctor says that it did not look', async () => {
    expect(codes(await troubles({ '/page': { status: 403 } }))).toEqual(['warn host-unreachable']);
  });
});
