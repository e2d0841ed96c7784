import { describe, expect, it } from 'vitest';
import { openGateway } from '../../../src/city/sources/gateway/index.ts';
import { openHrss } from '../../../src/city/sources/hrss/index.ts';
import { openJobPosting } from '../../../src/city/sources/jobPosting/index.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { rejection } from '../listen.ts';
import { openAt, said } from './said.ts';

const hrss = { acb210: '1', cca113: '普工', aab004: '甲' };

/** Errors that answer with HTTP 200, each with the words that its failure names. */
const errors: readonly (readonly [body: object, ...named: string[]])[] = [
  [{ code: 500, data: [] }, '500'],
  [{ code: 10001, msg: 'token失效', data: [] }, '10001', 'token失效'],
  [{ code: 'E001', msg: '无权限', rows: [] }, 'E001', '无权限'],
  [{ result: [], pageBean: {}, error: { result: -1, message: '请先登录' } }, '-1', '请先登录'],
  [{ success: 'false', data: [hrss] }, 'success=false'],
  [{ success: false, data: [hrss] }, 'success=false'],
  [{ success: 0, msg: '系统繁忙', rows: [] }, 'success=0', '系统繁忙'],
  [{ isSuccess: 'N', resultList: [] }, 'issuccess=N'],
  [{ ok: false, error: 'down' }, 'ok=false'],
  [{ code: 0, msg: '登录已过期，请重新登录', data: [] }, '登录已过期'],
  [{ code: 200, message: 'Invalid token', data: { rows: [], total: 0 } }, 'Invalid token'],
  [{ code: -1, message: '参数错误', data: null }, '-1', '参数错误'],
  [{ data: { code: 401, msg: '未授权', rows: [] } }, '401', '未授权'],
  [{ errcode: 40013, errmsg: 'invalid appid' }, '40013', 'invalid appid'],
  [{ retCode: '9999', retMsg: '系统异常', list: [] }, '9999', '系统异常'],
  [{ status: 'error', rows: [] }, 'error'],
  [{ status: 503, title: 'Service Unavailable' }, '503', 'Service Unavailable'],
  [{ state: false, message: '接口维护中', items: [] }, '接口维护中'],
  [{ error: 'unauthorized_client', error_description: 'bad key', items: [] }, 'unauthorized_client'],
  [{ errors: [{ code: 'RATE', message: 'slow down' }], data: null }, 'RATE', 'slow down'],
  [{ exception: 'NullPointerException', rows: [] }, 'NullPointerException'],
  [{ rows: [], fault: { faultcode: 'x', message: 'policy denied' } }, 'policy denied'],
];

describe.each([
  ['hrss', openHrss],
  ['jobPosting', openJobPosting],
  ['gateway', openGateway],
] as const)('an error in the body of a 200, from %s', (kind, openSource) => {
  it.each(errors)('is never an empty list: %j', async (body, ...named) => {
    const answer = await said(openSource, kind, body);
    expect(answer).toMatch(/^(unavailable|unauthorized|refused|malformed) /);
    // A gateway whose list is missing is told by what is missing.
    if (!`${answer}`.includes('items: ')) for (const word of named) expect(answer).toContain(word);
  });
});

describe('an answer of hrss', () => {
  it.each([
    [{ code: 0, body: { rows: [hrss], total: 1 } }],
    [{ code: 0, data: JSON.stringify([hrss]) }],
    [{ code: 0, result: JSON.stringify({ total: 1, list: [hrss] }) }],
    [JSON.stringify({ code: 0, data: [hrss] })],
    [{ code: 0, data: { pageInfo: { list: [hrss], hasNextPage: false } } }],
    [{ code: 10000, msg: '操作成功', data: { content: [hrss], last: true } }],
    [{ code: 1, msg: 'success', error: null, errors: [], data: [hrss] }],
    [{ code: 0, error: { code: 0, message: 'ok' }, rows: [hrss] }],
  ])('has its list in %j', async (body) => {
    expect(await said(openHrss, 'hrss', body)).toBe(1);
  });

  it.each([
    [{ code: 1, msg: '查询成功', data: [] }],
    [{ code: 10000, message: 'OK', rows: [] }],
    [{ code: 0, msg: '没有查询到符合条件的记录', rows: [] }],
    [{ success: true, error: {}, data: [] }],
    [{ success: 'true', error: false, errors: '', data: null }],
    [{ code: '00000', msg: null, data: { total: 0, list: null } }],
  ])('says that nothing matched by %j', async (body) => {
    expect(await said(openHrss, 'hrss', body)).toBe(0);
  });

  it.each([
    [{ code: 0, resultInfo: { jobs: [hrss] } }, 'code, resultInfo'],
    [{ code: 0, data: { zpxx: [hrss] } }, 'code, data'],
    [{ hello: 1, world: 2 }, 'hello, world'],
  ])('names the keys that were found: %j', async (body, keys) => {
    expect(await said(openHrss, 'hrss', body)).toBe(
      `malformed no list in the answer: found the keys ${keys}`,
    );
  });
});

describe('an answer of a feed', () => {
  it.each([
    [{ stellenangebote: [{ titel: 'Koch' }], maxErgebnisse: 1 }, 'stellenangebote, maxErgebnisse'],
    [{ resultats: [], filtresPossibles: [] }, 'resultats, filtresPossibles'],
    [[{ jobTitle: 'Cook' }], 'jobTitle'],
    [['a', 'b'], 'a list without objects'],
    [{}, 'an empty object'],
  ])('of somebody else is refused with its keys: %j', async (body, keys) => {
    const answer = await said(openJobPosting, 'jobPosting', body);
    expect(answer).toMatch(/^malformed no JSON-LD: /);
    expect(answer).toContain(keys);
  });

  it.each([
    [[]],
    [{ '@context': 'https://schema.org', '@graph': [] }],
    [{ '@type': 'ItemList', itemListElement: [] }],
  ])('may offer nothing: %j', async (body) => {
    expect(await said(openJobPosting, 'jobPosting', body)).toBe(0);
  });
});

it('cuts and cleans what a city says of its error', async () => {
  const msg = `\u001b[2J${'错'.repeat(20_000)}`;
  const source = await openAt(openHrss, 'hrss', { code: 500, msg, data: [] });
  const failure = await rejection(source.allJobs?.() ?? Promise.resolve());
  expect(failure).toBeInstanceOf(Failure);
  const cause = failure instanceof Failure ? String(failure.cause) : '';
  expect(cause.length).toBeLessThan(200);
  expect(cause).not.toMatch(/\p{Cc}/u);
});
