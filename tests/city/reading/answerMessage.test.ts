import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/city/reading/answerMessage.ts';

describe('the message of an answer', () => {
  it.each([
    '暂无数据',
    '未查询到相关记录',
    '无符合条件的数据',
    '查询无结果',
    '没有查询到符合条件的记录',
    '没有更多了',
    '您查询的岗位不存在',
    '该区域不存在招聘岗位',
    '岗位不存在或已下架',
    '已过滤失效岗位，暂无数据',
    '没有未过期的岗位',
    '暂无数据，请稍后再试',
    '查询结果为空',
    '共查询到0条记录',
    '查询不到',
    '没有找到该用户的投递记录',
    'No matching records',
    'No Content',
    'Job not found',
  ])('says that nothing matched: %s', (message) => {
    expect(meaningOf(message)).toBe('nothing');
  });

  it.each([
    '成功',
    '操作成功！',
    '数据查询成功',
    '请求成功',
    '接口调用成功',
    '操作成功,暂无数据',
    '执行成功，耗时3ms',
    '查询成功，注意：部分岗位已过期',
    '处理完成',
    '一切ok',
    'Query successful',
    'SUCCESS',
  ])('says a success: %s', (message) => {
    expect(meaningOf(message)).toBe('success');
  });

  it.each([
    '系统繁忙',
    '访问过于频繁，请稍后再试',
    '签名不正确',
    '缺少参数 areaCode',
    'IP不在白名单',
    '服务未开通',
    '系统升级中',
    '查询失败，暂无数据',
    '没有访问该数据的权限',
    '未获取到用户信息',
    'token已过期，没有数据',
    '数据库不存在',
    '接口不存在',
    '岗位信息不能为空',
    '请先登录后查看岗位信息',
    '用户未授权',
    'missing parameter',
    'API rate limit exceeded',
    'no permission to read data',
    'Internal Server Error',
  ])('says an error: %s', (message) => {
    expect(meaningOf(message)).toBe('error');
  });

  it.each([
    '',
    '无异常',
    'no error',
    'errors: 0',
    '请选择区域',
    '未成功',
    '登录成功后查看',
    '共10条记录',
    'unsuccessful',
  ])('tells nothing of itself: %j', (message) => {
    expect(meaningOf(message)).toBeUndefined();
  });

  it('is read at once, however long it is', () => {
    const start = performance.now();
    for (const part of ['无', '没有', '成功', '请登录', '未查', 'no ', 'a ', '0条', '没有权'])
      meaningOf(part.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(50);
  });
});
