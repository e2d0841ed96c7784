import policies from '../mocks/policies/policies.json' with { type: 'json' };

const [first] = policies;

const odd = (id: string, changes: object) => ({
  ...first,
  supersedes: [],
  conditionLogic: null,
  plain: null,
  docNo: null,
  effectiveFrom: null,
  effectiveTo: null,
  publishedOn: null,
  id,
  title: `示例政策 ${id}`,
  ...changes,
});

/** Policies such as a city may send them, and should not. */
export const oddPolicies: readonly object[] = [
  odd('undated', { title: '没有日期的示例政策', status: '现行' }),
  odd('past', {
    title: '过了期的示例政策',
    effectiveTo: '2026-10-31',
    benefit: { amount: 800, unit: '元/月', derived: false },
    plain: { plainTitle: '过了期的补贴', gets: '每月800元。先问清楚', said: [] },
  }),
  odd('standard', {
    title: '新标准还没开始的示例政策',
    effectiveFrom: '2026-12-01',
    benefit: {
      tiers: [{ months: '1-12', amount: 900 }],
      history: [{ from: '2026-01-01', to: '2026-11-30', docNo: '示例〔2025〕1号', amounts: [700] }],
    },
  }),
  odd('broken', { title: '金额读不懂的示例政策', benefit: { amount: '一千' } }),
  odd('endless', { title: '话很多的示例政策', summary: '这一段很长。'.repeat(1700) }),
  odd('markup', {
    title: '带标记的示例政策',
    summary: '<p>第一段</p><p onclick="alert(1)">第二段<script>alert(1)</script></p>',
  }),
];

/** So many policies that no page could hold them all. */
export const manyPolicies: readonly object[] = Array.from({ length: 2000 }, (_, nth) => {
  const policy = policies[nth % policies.length];
  return { ...policy, id: `${policy?.id}-${nth}`, supersededBy: null };
});
