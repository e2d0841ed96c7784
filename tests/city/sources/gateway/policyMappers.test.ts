import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../src/city/reading/readRows.ts';
import { toPolicy, toProcedure } from '../../../../src/city/sources/gateway/policyMappers.ts';
import { WirePolicy, WireProcedure } from '../../../../src/city/sources/gateway/wirePolicy.ts';

const source = { title: '官网', url: 'https://rsj.sh.gov.cn/a' };
const policy = {
  id: 'p1',
  title: '示例政策',
  issuers: [],
  status: '现行',
  summary: '一句话',
  audience: [],
  topics: [],
  benefit: {},
  conditions: [{ text: '甲', clause: '一' }, { text: '乙' }, { text: '丙' }],
  exclusions: [],
  howToApply: { channels: [] },
  source,
  moreSources: [],
  confidence: 'high',
  relatedProcedures: [],
};
const readPolicies = (...parts: object[]) =>
  readRows(
    WirePolicy,
    parts.map((part) => ({ ...policy, ...part })),
    toPolicy,
  );
async function readPolicy(part: object) {
  const { records, dropped } = await readPolicies(part);
  expect(dropped).toEqual([]);
  return records[0];
}

describe('a policy', () => {
  it('is verified unless the city says that nobody checked it', async () => {
    expect((await readPolicy({ status: '待核实' }))?.verified).toBe(false);
    expect((await readPolicy({ status: '即将到期' }))?.verified).toBe(true);
  });

  it('loses unsafe links, and keeps their titles', async () => {
    const read = await readPolicy({
      source: { title: '官网', url: 'javascript:alert(1)' },
      moreSources: [source, { title: '转载', url: '//example.com' }],
      howToApply: { channels: ['窗口'], url: 'weixin://x' },
    });
    expect(read?.citation).toEqual({ title: '官网', url: undefined, seenOn: undefined });
    expect(read?.moreCitations.map(({ url }) => url)).toEqual(['https://rsj.sh.gov.cn/a', undefined]);
    expect(read?.apply.url).toBeUndefined();
  });

  it('gives every amount with its kind, and sentences only where they are sentences', async () => {
    const read = await readPolicy({
      benefit: {
        tiers: [{ months: '1-12', amount: 2340 }],
        levels: [{ level: '高级工', amount: 2500 }],
        products: [{ name: '个人贷款', max: 500_000 }],
        hourly: 25,
        second: { name: '社保补贴', amount: 1131.9, calc: '7546×30%×50%' },
        items: ['培训', { name: '贴息', how: '先付后补' }, ' '],
      },
    });
    expect(read?.benefit).toMatchObject({
      derived: false,
      amounts: [
        { kind: 'inMonths', label: '1-12', amount: 2340 },
        { kind: 'once', label: '高级工', amount: 2500 },
        { kind: 'upTo', label: '个人贷款', amount: 500_000 },
        { kind: 'hourly', label: '', amount: 25 },
        { kind: 'monthly', label: '社保补贴', amount: 1131.9, formula: '7546×30%×50%' },
      ],
      items: ['培训'],
    });
  });

  it('says how long the benefit lasts, and when it is extended', async () => {
    const read = await readPolicy({
      benefit: {
        extension: { when: '距法定退休年龄不足5年', until: '退休' },
        table: [
          { years: 1, months: 2 },
          { years: '12', months: 24 },
        ],
      },
    });
    expect(read?.benefit).toMatchObject({
      extension: { when: '距法定退休年龄不足5年', until: '退休' },
      durations: [
        { years: '1', months: 2 },
        { years: '12', months: 24 },
      ],
    });
  });

  it.each([
    ['2340', 'items[0].benefit.amount', 'number'],
    [-1, 'items[0].benefit.amount', 'number of at least 0'],
  ])('with an amount of %j is dropped rather than guessed', async (amount, path, reason) => {
    const { records, dropped } = await readPolicies({ benefit: { amount } });
    expect({ kept: records, dropped }).toEqual({ kept: [], dropped: [{ path, reason }] });
  });
});

describe('the conditions of a policy', () => {
  const groups = async (conditionLogic: unknown) =>
    (await readPolicy({ conditionLogic }))?.conditions.map(({ need, product, conditions }) => ({
      need,
      ...(product && { product }),
      texts: conditions.map(({ text }) => text).join(''),
    }));

  it('must all be met by default', async () => {
    const all = [{ need: 'all', texts: '甲乙丙' }];
    expect(await groups(undefined)).toEqual(all);
    expect(await groups(null)).toEqual(all);
    expect(await groups({ all: [0, 1, 2] })).toEqual(all);
  });

  it('may be such that one is enough', async () => {
    expect(await groups({ all: [0], any: [1, 2] })).toEqual([
      { need: 'all', texts: '甲' },
      { need: 'any', texts: '乙丙' },
    ]);
    expect(await groups({ any: [0, 1, 2] })).toEqual([{ need: 'any', texts: '甲乙丙' }]);
  });

  it('may belong to one kind of the benefit, and none is lost', async () => {
    expect(await groups({ byProduct: { 企业贷款: [0, 1] } })).toEqual([
      { need: 'all', texts: '丙' },
      { need: 'all', product: '企业贷款', texts: '甲乙' },
    ]);
  });

  it('that do not exist are ignored', async () => {
    expect(await groups({ any: [7], byProduct: { 空: [9] } })).toEqual([{ need: 'all', texts: '甲乙丙' }]);
  });

  it('cannot change a prototype by the name of a product', async () => {
    const conditionLogic: unknown = JSON.parse('{"byProduct":{"__proto__":[0],"constructor":[1]}}');
    expect(await groups(conditionLogic)).toEqual([
      { need: 'all', texts: '甲丙' },
      { need: 'all', product: 'constructor', texts: '乙' },
    ]);
    expect(Reflect.get({}, '0')).toBeUndefined();
  });
});

describe('a procedure', () => {
  it('keeps the position of an unverified step, but not its text', async () => {
    const procedure = {
      id: 'x',
      title: '失业登记',
      forWhom: '失业的人',
      before: [],
      steps: ['带身份证', '猜的', '领证', '没有证据的'],
      stepEvidence: ['source', 'inferred', 'source'],
      materials: [{ name: '身份证', checkedOnline: null }],
      channels: [{ kind: 'online', name: '一网通办', url: 'javascript:1' }],
      relatedPolicies: [],
      source,
      confidence: 'low',
    };
    const { records, dropped } = await readRows(WireProcedure, [procedure], toProcedure);
    expect(dropped).toEqual([]);
    expect(records[0]?.steps).toEqual([
      { kind: 'known', text: '带身份证' },
      { kind: 'unverified' },
      { kind: 'known', text: '领证' },
      { kind: 'unverified' },
    ]);
    expect(records[0]?.materials[0]?.checkedOnline).toBeUndefined();
    expect(records[0]?.channels[0]).toEqual({ kind: 'online', name: '一网通办' });
  });
});
