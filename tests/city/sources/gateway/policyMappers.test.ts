import { describe, expect, it } from 'vitest';
import { prepareMarkup } from '../../../../src/city/reading/plainText.ts';
import { readRows } from '../../../../src/city/reading/readRows.ts';
import { toPolicy } from '../../../../src/city/sources/gateway/policyMappers.ts';
import { toProcedure } from '../../../../src/city/sources/gateway/procedureMappers.ts';
import { policyRow } from '../../../../src/city/sources/gateway/wirePolicy.ts';
import { WireProcedure } from '../../../../src/city/sources/gateway/wireProcedure.ts';

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
const ruled = {
  benefit: { kind: 'service' },
  conditions: [
    { text: '甲', machine: { fact: 'age', op: '>=', value: 45 } },
    { text: '乙', machine: null },
  ],
};
async function readPolicies(...parts: object[]) {
  const rows = parts.map((part) => ({ ...policy, ...part }));
  await prepareMarkup(rows);
  return readRows(policyRow, rows, toPolicy);
}
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

  it.each([
    [
      { cap: 'LPR+50BP', subsidyRate: 0.5 },
      { cap: 'LPR+50BP', share: 0.5 },
    ],
    [{ cap: '', subsidyRate: 1.5 }, {}],
    [{ subsidyRate: '一半' }, {}],
    ['一半', undefined],
  ])('of a loan says what it costs: %j', async (interest, expected) => {
    const read = await readPolicy({ benefit: { interest, maxMonths: 36 } });
    expect(read?.benefit.interest).toEqual(expected);
    expect(read?.benefit.maxMonths).toBe(36);
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
  ])(
    'with an amount of %j stays, without any amount or rule rather than a guess',
    async (amount, path, reason) => {
      const { records, dropped, flaws } = await readPolicies({ ...ruled, benefit: { kind: 'once', amount } });
      expect({ dropped, flaws }).toEqual({ dropped: [], flaws: [{ path, reason }] });
      expect(records[0]).toMatchObject({ title: '示例政策', incomplete: true, rule: undefined });
      expect(records[0]?.benefit).toEqual({ derived: false, amounts: [], items: [] });
    },
  );

  it('has the words of residents, unless they cannot be read', async () => {
    const plain = { plainTitle: '失业金', gets: '每月领钱', said: ['失业金怎么领'], group: '没工作了' };
    expect((await readPolicy({ plain }))?.plain).toMatchObject({
      title: '失业金',
      gets: '每月领钱',
      said: ['失业金怎么领'],
      group: '没工作了',
    });
    const { records, flaws } = await readPolicies({ plain: { ...plain, gets: 7 } });
    expect(records[0]?.plain).toBeUndefined();
    expect(records[0]?.incomplete).toBe(false);
    expect(flaws).toEqual([{ path: 'items[0].plain.gets', reason: 'string' }]);
  });

  it('loses the markup of its texts, and never their words', async () => {
    const read = await readPolicy({
      title: '<b>示例</b>政策',
      summary: '<p>第一段</p><p onclick="x()">第二段<script>alert(1)</script></p>',
      conditions: [{ text: '<a href="javascript:x">满半年</a>&nbsp;' }],
      benefit: { items: ['<img src=x onerror=alert(1)>培训'] },
    });
    expect(read?.title).toBe('示例政策');
    expect(read?.summary).toBe('第一段\n第二段');
    expect(read?.conditions[0]?.conditions[0]?.text).toBe('满半年');
    expect(read?.benefit.items).toEqual(['培训']);
  });

  it('names each of several successors, and may be ended by the city', async () => {
    const read = await readPolicy({ status: '已失效', supersededBy: 'a, b' });
    expect(read).toMatchObject({ ended: true, supersededBy: ['a', 'b'] });
  });
});

describe('the rule of a policy', () => {
  const machine = { fact: 'age', op: '>=', value: 45 };

  it('is absent when the city sends none', async () => {
    expect(await readPolicy({})).toMatchObject({ rule: undefined, incomplete: false });
  });

  it('is what a machine reads, also where no condition is for a machine', async () => {
    const read = await readPolicy(ruled);
    expect(read?.rule?.conditions.map(({ test }) => test)).toEqual([machine, undefined]);
    expect((await readPolicy({ ...ruled, conditions: [{ text: '甲', machine: null }] }))?.rule).toBeDefined();
  });

  let nested: unknown = machine;
  for (let depth = 0; depth < 20_000; depth += 1) nested = { all: [nested] };
  it.each([
    ['an unknown comparison', { fact: 'age', op: '~', value: 1 }],
    ['no fact', { op: '>', value: 1 }],
    ['no end', nested],
  ])('is absent, and its flaw told, where a condition has %s; the policy stays', async (_, broken) => {
    const conditions = [{ text: '甲', machine: broken }];
    const { records, dropped, flaws } = await readPolicies({ ...ruled, conditions }, { id: 'p2' });
    expect(dropped).toEqual([]);
    expect(flaws).toHaveLength(1);
    expect(flaws?.[0]?.path).toMatch(/^items\[0\]/);
    expect(records.map(({ id, rule }) => [id, rule])).toEqual([
      ['p1', undefined],
      ['p2', undefined],
    ]);
    expect(records[0]?.conditions[0]?.conditions).toEqual([{ text: '甲', clause: undefined }]);
  });

  it('is absent where its dates are none, so that nothing is granted too early', async () => {
    const { records, flaws } = await readPolicies({ ...ruled, effectiveFrom: 'soon' });
    expect(records[0]?.rule).toBeUndefined();
    expect(flaws?.map(({ path }) => path)).toEqual(['items[0].effectiveFrom']);
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
  it('keeps the position of an unverified step, but not its text, and says what to do instead', async () => {
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
      plain: { plainTitle: '办登记', instead: { 3: '打 12333 问' } },
    };
    const { records, dropped } = await readRows(WireProcedure, [procedure], toProcedure);
    expect(dropped).toEqual([]);
    expect(records[0]?.steps).toEqual([
      { kind: 'known', text: '带身份证' },
      { kind: 'unverified' },
      { kind: 'known', text: '领证' },
      { kind: 'advice', text: '打 12333 问' },
    ]);
    expect(records[0]?.plainTitle).toBe('办登记');
    expect(records[0]?.materials[0]?.checkedOnline).toBeUndefined();
    expect(records[0]?.channels[0]).toEqual({ kind: 'online', name: '一网通办' });
  });
});
