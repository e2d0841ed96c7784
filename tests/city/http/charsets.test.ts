import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/city/http/decodeText.ts';
import { createHttp } from '../../../src/city/http/http.ts';
import { openHrss } from '../../../src/city/sources/hrss/index.ts';
import { openJobPosting } from '../../../src/city/sources/jobPosting/index.ts';
import { listen, rejection } from '../listen.ts';

/** `{"a":"普工"}` in the charsets that cities use. */
const gbk = Buffer.from([...Buffer.from('{"a":"'), 0xc6, 0xd5, 0xb9, 0xa4, ...Buffer.from('"}')]);
/** `{"a":"𠮷"}`, a name that GBK does not have. */
const gb18030 = Buffer.from([...Buffer.from('{"a":"'), 0x95, 0x34, 0xb2, 0x35, ...Buffer.from('"}')]);
const utf8 = Buffer.from('{"a":"普工"}');
const utf16le = Buffer.from('{"a":"普工"}', 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const big5 = Buffer.from([...Buffer.from('{"a":"'), 0xb4, 0xb6, 0xa4, 0x75, ...Buffer.from('"}')]);
const marked = (mark: readonly number[], body: Buffer) => Buffer.from([...mark, ...body]);
const UTF8_MARK = [0xef, 0xbb, 0xbf];

const serving = async (body: Buffer, type: string) =>
  (await listen(() => new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }))).url;

describe('the text of an answer', () => {
  it.each([
    ['application/json; charset=GBK', gbk],
    ['application/json;charset="gbk"', gbk],
    ['application/json; charset=gb2312', gbk],
    ['application/json; charset=GB18030', gbk],
    ['application/json; charset=utf-8', utf8],
    ['application/json', utf8],
    ['application/json; charset=utf8mb4', utf8],
    ['application/json; charset=UTF8', utf8],
    ['application/json; charset=CP936', gbk],
    ['application/json; charset=iso-8859-1', utf8],
    ['text/plain; charset=us-ascii', utf8],
    ['application/json; charset=utf-16', utf16be],
    ['application/json; charset=utf-16', utf16le],
    ['application/json; charset=big5', big5],
    ['text/plain', utf8],
    ['application/json', marked(UTF8_MARK, utf8)],
    ['application/json; charset=gbk', marked(UTF8_MARK, utf8)],
    ['application/json; charset=utf-16', marked([0xff, 0xfe], utf16le)],
    ['application/json; charset=utf-16le', utf16le],
    ['application/json; charset=utf-16be', utf16be],
    ['application/json', marked([0xfe, 0xff], utf16be)],
    ['application/json', utf16le],
    ['application/json', utf16be],
  ])('is read by what the answer says: %s', async (type, body) => {
    expect(await createHttp().get(await serving(body, type))).toEqual({ a: '普工' });
  });

  it('may have characters of four bytes', async () => {
    const url = await serving(gb18030, 'application/json; charset=gb18030');
    expect(await createHttp().get(url)).toEqual({ a: '𠮷' });
  });

  it.each([
    ['application/json', gbk, 'bytes that are not utf-8'],
    ['application/json; charset=utf-8', gbk, 'bytes that are not utf-8'],
    // Tomcat says this by default: it must not show ÆÕ¹¤.
    ['application/json; charset=ISO-8859-1', gbk, 'bytes that are not utf-8'],
    [
      'application/json; charset=gbk',
      Buffer.from([...Buffer.from('{"a":"'), 0xff, 0xff]),
      'bytes that are not gbk',
    ],
    ['application/json; charset=x-city', utf8, 'unknown charset: x-city'],
    ['application/json; charset=utf-16le', Buffer.from([0x7b, 0x00, 0x22]), 'bytes that are not utf-16le'],
  ])('is malformed with the reason, and never shown damaged: %s (%#)', async (type, body, cause) => {
    expect(await rejection(createHttp().get(await serving(body, type)))).toMatchObject({
      name: 'Failure',
      kind: 'malformed',
      cause,
    });
  });

  it('may be rare characters under the name of an older charset', async () => {
    expect(await createHttp().get(await serving(gb18030, 'application/json; charset=gb2312'))).toEqual({
      a: '𠮷',
    });
  });

  it('is no JSON if it is empty, whatever its charset is', async () => {
    const url = await serving(Buffer.from(''), 'application/json; charset=gbk');
    expect(await rejection(createHttp().get(url))).toMatchObject({ name: 'Failure', kind: 'malformed' });
    expect(await createHttp().send('POST', url, { requestId: 'r' })).toEqual({
      status: 200,
      body: undefined,
    });
  });

  it('may be three megabytes of GBK', () => {
    const bytes = new Uint8Array(Buffer.concat(Array.from({ length: 400_000 }, () => gbk)));
    const start = performance.now();
    expect(decodeText(bytes, 'text/plain; charset=gbk')).toHaveLength(10 * 400_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('is read in the same way after a write', async () => {
    const url = await serving(gbk, 'application/json; charset=gbk');
    expect(await createHttp().send('POST', url, { requestId: 'r' })).toEqual({
      status: 200,
      body: { a: '普工' },
    });
  });
});

describe('a title in GBK', () => {
  it('of a 人社 system is shown as it is', async () => {
    const row = [
      ...Buffer.from('{"code":0,"rows":[{"acb210":"1","aab004":"A","cca113":"'),
      0xc6,
      0xd5,
      0xb9,
      0xa4,
    ];
    const url = await serving(Buffer.from([...row, ...Buffer.from('"}]}')]), 'application/json; charset=GBK');
    const answer = await openHrss({ kind: 'hrss', baseUrl: url }, createHttp()).allJobs?.();
    expect(answer?.value.map(({ title }) => title)).toEqual(['普工']);
  });

  it.each([
    ['text/html', '<!doctype html><meta charset="gbk">'],
    ['text/html; charset=gbk', '<!doctype html>'],
    ['text/html', '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
  ])('of a page is shown as it is: %s %s', async (type, head) => {
    const ad = '{"@type":"JobPosting","description":"x","hiringOrganization":"A","title":"';
    const page = [
      ...Buffer.from(`${head}<script type="application/ld+json">${ad}`),
      ...[0xc6, 0xd5, 0xb9, 0xa4],
      ...Buffer.from('"}</script>'),
    ];
    const url = await serving(Buffer.from(page), type);
    const answer = await openJobPosting({ kind: 'jobPosting', baseUrl: url }, createHttp()).allJobs?.();
    expect(answer?.value.map(({ title }) => title)).toEqual(['普工']);
  });
});
