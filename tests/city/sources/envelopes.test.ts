import { describe, expect, it } from 'vitest';
import { openGateway } from '../../../src/city/sources/gateway/index.ts';
import { openHrss } from '../../../src/city/sources/hrss/index.ts';
import { openJobPosting } from '../../../src/city/sources/jobPosting/index.ts';
import { said } from './said.ts';

/*
 * Envelopes of systems that are in wide use: RuoYi, JeecgBoot, Spring Data, MyBatis-Plus, ThinkPHP, Epoint, Layui, the
 * interfaces of banks, and of API gateways.
 */

const row = { acb210: '1', cca113: '普工', aab004: '甲' };
const rows = [row];

describe('an envelope with a row', () => {
  it.each([
    [{ total: 1, rows, code: 200, msg: '查询成功' }],
    [{ success: true, message: '', code: 0, result: { records: rows, total: 1, orders: [] }, timestamp: 1 }],
    [{ content: rows, pageable: { sort: {} }, totalElements: 1, last: true, number: 0, empty: false }],
    [{ errorCode: '0', errorMsg: '', data: { list: rows, total: 1 } }],
    [{ error_code: 0, reason: '', result: { data: rows } }],
    [{ head: { code: '0000', msg: '成功' }, body: { list: rows } }],
    [{ head: { rspCode: '000000', rspMsg: '交易成功' }, body: { rows } }],
    [{ resultCode: '0', resultDesc: '成功', resultData: rows }],
    [{ result_code: '0000', result_desc: '成功', result_data: { list: rows } }],
    [{ code: 'SUCCESS', data: rows }],
    [{ code: 'A0000', msg: '一切ok', data: rows }],
    [{ returncode: 'AAAAAAA', returnmsg: '成功', rows }],
    [{ code: 'S0001', message: '查询成功', rows }],
    [{ status: { code: '0', desc: '成功' }, custom: { rows } }],
    [{ custom: { code: 1, text: '成功', infolist: rows }, status: { code: 1, text: '' } }],
    [{ code: 1, msg: '查询成功', time: '1', data: { total: 1, last_page: 1, data: rows } }],
    [{ meta: { status: 200, msg: '获取成功' }, data: { total: 1, list: rows } }],
    [{ results: rows, count: 1, next: null, previous: null }],
    [{ code: 0, resultList: rows }],
    [{ code: '0', status: 'UP', rows }],
    [{ status: 'published', data: rows }],
    [{ code: 200, error: '无', errors: {}, rows }],
    [{ code: '0', data: JSON.stringify(JSON.stringify(rows)) }],
    [{ code: 0, content: '共1条', data: rows }],
    [{ code: 0, msg: '系统维护公告：今晚22点维护', data: rows }],
  ])('has it: %j', async (body) => {
    expect(await said(openHrss, 'hrss', body)).toBe(1);
  });
});

describe('an envelope that says that nothing matched', () => {
  it.each([
    [{ code: 0, msg: '暂无数据', data: null }],
    [{ code: 1, msg: '暂无数据', data: [] }],
    [{ code: -1, msg: '未查询到相关记录', data: [] }],
    [{ code: 204, data: null }],
    [{ code: 404, msg: '没有符合条件的记录', rows: [] }],
    [{ code: 500, msg: '查询无结果', data: null }],
    [{ success: false, message: '未查询到相关数据', code: 500, result: null }],
    [{ code: 0, msg: '您查询的岗位不存在', data: [] }],
    [{ code: 0, msg: '查询成功，注意：部分岗位已过期', rows: [] }],
    [{ code: 200, msg: '无异常', data: [] }],
    [{ code: 0, title: '系统异常岗位', rows: [] }],
    [{ code: 20000, data: { items: [], total: 0 } }],
    [{ code: 2000, msg: '获取数据成功', data: [] }],
    [{ code: 'A0001', msg: '成功', data: [] }],
    [{ errorCode: '0', errorMsg: '', data: null }],
    [{ error_code: 0, reason: 'success', result: null }],
    [{ head: { code: '0' }, body: {} }],
    [{ status: { code: '0', desc: '成功' }, custom: {} }],
    [{ custom: { code: 1, rows: [] }, status: { code: 1, text: '请求成功' } }],
    [{ meta: { code: 200 }, data: null }],
    [{ data: { list: null, total: 0 } }],
    [{ code: 200, msg: '操作成功', data: '暂无数据' }],
    [{ code: 200, errors: '暂无数据', rows: [] }],
    [{ errors: [{ message: '未查询到记录' }], rows: [] }],
  ])('is no failure: %j', async (body) => {
    expect(await said(openHrss, 'hrss', body)).toBe(0);
  });

  it.each([
    [{ items: [], total: 0, page: 1, pageSize: 50, code: 204, message: '暂无数据' }],
    [{ items: [], total: 0, page: 1, pageSize: 50, status: 'UP', msg: '查询无结果' }],
  ])('is no failure of a gateway either: %j', async (body) => {
    expect(await said(openGateway, 'gateway', body)).toBe(0);
  });

  it.each([
    [{ '@context': 'https://schema.org', '@type': 'WebPage', status: 'draft', title: '异常' }],
    [{ '@context': 'https://schema.org', '@type': 'WebPage', about: { '@type': 'Thing', code: 'X1' } }],
  ])('is no failure of a feed that describes itself: %j', async (body) => {
    expect(await said(openJobPosting, 'jobPosting', body)).toBe(0);
  });
});

describe('an envelope with an error', () => {
  it.each<readonly [body: object, ...named: string[]]>([
    [{ head: { code: '9999', msg: '系统错误' }, body: { rows: [] } }, '9999', '系统错误'],
    [{ header: { code: 500, message: '出错' }, body: { list: [] } }, '500', '出错'],
    [{ status: { code: '-1', desc: '用户未登录' }, custom: { rows: [] } }, '-1', '用户未登录'],
    [{ custom: { code: 0, text: '失败' }, status: { code: 200 } }, '失败'],
    [{ meta: { code: 401, msg: '未登录' }, data: [] }, '401', '未登录'],
    [{ result: { code: 500, msg: '出错' }, data: [] }, '500', '出错'],
    [{ resultCode: '1', resultDesc: '参数缺失', resultData: [] }, '1', '参数缺失'],
    [{ error_code: 10012, reason: '请求超过次数限制', result: [] }, '10012', '请求超过次数限制'],
    [{ errorCode: '1001', errorMsg: '签名有误', data: null }, '1001', '签名有误'],
    [{ code: 0, msg: '系统繁忙', rows: [] }, '系统繁忙'],
    [{ code: 401, msg: '暂无数据', rows: [] }, '401'],
    [{ code: 500, msg: '成功', rows: [] }, '500'],
    // Rows beside an error are not to be trusted, whatever its message says.
    [{ code: 500, msg: '部分岗位信息不存在', rows }, '500', '部分岗位信息不存在'],
    [{ success: false, msg: '没有更多数据', rows }, 'success=false'],
    [{ code: 'E001', rows }, 'E001'],
    [{ code: 'FAIL', msg: '成功', rows: [] }, 'FAIL'],
    [{ hasError: true, errorMessage: '坏了', rows: [] }, 'haserror=true', '坏了'],
    [{ flag: false, rows: [] }, 'flag=false'],
    [{ result: 'fail', msg: '系统忙', rows: [] }, 'result=fail', '系统忙'],
    [{ type: 'error', content: '系统崩溃' }, 'type=error'],
    [{ error: true, message: '参数不全', rows: [] }, 'error', '参数不全'],
    [{ code: 200, data: '接口调用次数超限' }, '接口调用次数超限'],
    [{ code: 0, data: '<?xml version="1.0"?><rows><row/></rows>' }, 'data is no list'],
    [{ code: 500, msg: '坏了', list: 'oops' }, '500', '坏了'],
    [{ content: { code: 500, msg: '坏了' } }, '500', '坏了'],
    [{ fault: { faultstring: 'Rate limit quota violation' } }, 'Rate limit quota violation'],
    [{ message: 'API rate limit exceeded' }, 'API rate limit exceeded'],
    [{ timestamp: 1, status: 500, error: 'Internal Server Error', path: '/jobs' }, 'Internal Server Error'],
  ])('is a failure that names it: %j', async (body, ...named) => {
    const answer = await said(openHrss, 'hrss', body);
    expect(answer).toMatch(/^(unavailable|unauthorized|refused|malformed) /);
    for (const word of named) expect(answer).toContain(word);
  });

  it('does not name the code of a success', async () => {
    expect(await said(openHrss, 'hrss', { success: false, code: 200, msg: '坏了' })).toBe(
      'unavailable 坏了: success=false',
    );
  });
});
