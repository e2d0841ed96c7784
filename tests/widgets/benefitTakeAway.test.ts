import { expect, test } from 'vitest';
import type { Benefit } from '../../src/domain/benefits/benefit.ts';
import type { Procedure } from '../../src/domain/procedure.ts';
import { nearest } from '../../src/ui/nouns/station/texts.ts';
import { judgedOf } from '../../src/widgets/benefits/judged.ts';
import { results, standings, takeAway } from '../../src/widgets/benefits/results.texts.ts';
import { calendarOf, codeTextOf, keptOf, takeAwayOf } from '../../src/widgets/benefits/takeAwayList.ts';
import { aPolicy } from '../builders.ts';
import { ruleOf } from '../domain/benefits/interview.ts';

const DAY = '2026-11-25';

const benefit = (id: string, parts: Partial<Benefit> = {}): Benefit => ({
  id,
  title: `标题 ${id}`,
  gets: '好处',
  rule: ruleOf(id),
  policy: aPolicy({ id, apply: { channels: ['街镇社区事务受理服务中心'] }, procedureIds: ['claim'] }),
  ...parts,
});

const procedure: Procedure = {
  id: 'claim',
  title: '申领',
  forWhom: '',
  before: [],
  steps: [],
  materials: [{ name: '身份证' }, { name: '社保卡' }, { name: '身份证或社会保障卡' }],
  channels: [],
  basis: [],
  policyIds: [],
  citation: { title: '指南' },
  confidence: 'high',
};

const subsidy = benefit('sh-flex-si-subsidy', { firstStep: '先去认定' });
const facts = {
  certifiedHardToEmploy: true,
  employment: 'flexible',
  paysSocialInsurance: true,
  flexSubsidyMonthsUsed: 3,
};
const circumstances = { facts, day: DAY, procedures: [procedure], sample: false };
const judged = judgedOf([subsidy, benefit('cn-work-injury')], facts, DAY);

test('the list says of each what one gets, what to do first, where and until when, and the papers once', () => {
  const list = takeAwayOf([...judged, ...judged], circumstances);
  const [first] = list.sections;
  expect(first?.title).toBe(`${standings.eligible.name}：标题 sh-flex-si-subsidy`);
  expect(first?.lines).toEqual([
    `${results.amount}：1131.9 元/月`,
    results.extension('距法定退休年龄不足5年', '退休'),
    `${takeAway.first}：先去认定`,
    `${takeAway.where}：街镇社区事务受理服务中心`,
    `${takeAway.when}：${results.policyEnds('2026-12-31')}`,
  ]);
  expect(list.sections.at(-2)).toEqual({ title: takeAway.papers, as: 'boxes', lines: ['身份证', '社保卡'] });
  expect(list.notes).toContain(results.estimate);
  expect(list.footer.join()).toContain('12333');
});

test('what is paid by the month says what a year of it is', () => {
  const policy = aPolicy({
    ...subsidy.policy,
    benefit: { ...subsidy.policy.benefit, kind: 'monthly', maxMonths: 36 },
  });
  const list = takeAwayOf(judgedOf([{ ...subsidy, policy }], facts, DAY), circumstances);
  expect(list.sections[0]?.lines[0]).toBe(`${results.amount}：1131.9 元/月，${results.year(12, '13582.8')}`);
});

test('names the nearest station, and stands in two columns where it is long', () => {
  const list = takeAwayOf(judged, { ...circumstances, station: '示例站点，示例路 8 号' });
  expect(list.sections.at(-1)).toEqual({ title: nearest, as: 'lines', lines: ['示例站点，示例路 8 号'] });
  expect(list.columns).toBe(false);
  expect(
    takeAwayOf(
      Array.from({ length: 6 }, () => judged[0]).flatMap((one) => one ?? []),
      circumstances,
    ).columns,
  ).toBe(true);
});

test('what is refused is not taken away', () => {
  const refused = judgedOf([subsidy], { ...facts, certifiedHardToEmploy: false }, DAY);
  expect(codeTextOf(refused, DAY)).toBeUndefined();
  expect(calendarOf(refused, facts, DAY)).toEqual([]);
});

test('the end of a policy and of a term go into the calendar', () => {
  const hurt = {
    ...facts,
    daysSinceInjury: 350,
    hasEmploymentRelation: true,
    injuryScene: 'work-time-place',
  };
  const days = calendarOf(judgedOf([subsidy, benefit('cn-work-injury')], hurt, DAY), hurt, DAY);
  expect(days.map(({ start }) => start.toISOString().slice(0, 10))).toEqual(['2026-12-31', '2026-12-10']);
  expect(new Set(days.map(({ id }) => id)).size).toBe(2);
});

test('the code stays short enough to be scanned, however much fits', () => {
  const many = Array.from({ length: 300 }, (_, nth) =>
    benefit('sh-flex-si-subsidy', { id: `${nth}`, title: `很长的标题 ${nth}` }),
  );
  const text =
    codeTextOf(
      many.flatMap((one) => judgedOf([one], facts, DAY)),
      DAY,
    ) ?? '';
  expect(text.length).toBeLessThanOrEqual(220);
  expect(text).toContain(results.estimate);
  expect(text.startsWith('带走的清单')).toBe(true);
});

test('what is kept are the results and their days, and nothing of what was said', () => {
  const kept = keptOf(judged, facts, DAY);
  expect(kept.keptOn).toBe(DAY);
  expect(kept.lines[0]).toBe(`${standings.eligible.name}：标题 sh-flex-si-subsidy：1131.9 元/月`);
  expect(kept.ends).toEqual([
    { day: '2026-12-31', text: `标题 sh-flex-si-subsidy：${results.policyEnds('2026-12-31')}` },
  ]);
  expect(Object.keys(kept).sort()).toEqual(['ends', 'keptOn', 'lines', 'title']);
});
