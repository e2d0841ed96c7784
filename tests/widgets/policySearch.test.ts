import { beforeAll, describe, expect, it } from 'vitest';
import facts from '../../mocks/policies/policies.json' with { type: 'json' };
import { readRows } from '../../src/city/reading/readRows.ts';
import { toPolicy } from '../../src/city/sources/gateway/policyMappers.ts';
import { policyRow } from '../../src/city/sources/gateway/wirePolicy.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { searchText } from '../../src/domain/searchText.ts';
import { findPolicies, indexPolicies } from '../../src/widgets/policies/search.ts';
import { aPolicy } from '../builders.ts';

let policies: readonly Policy[] = [];
beforeAll(async () => {
  const { records, dropped } = await readRows(policyRow, facts, toPolicy);
  expect(dropped).toEqual([]);
  policies = records;
});

/** The first results on the screen: matching policies, else similar ones. */
const firstThree = (query: string) =>
  findPolicies(indexPolicies(policies), query)
    .policies.slice(0, 3)
    .map(({ id }) => id);

/** Queries of residents, with the policies of which one must be among the first three. */
const answered: readonly (readonly [string, ...string[]])[] = [
  ['失业金', 'sh-ui-benefit-2026'],
  ['失业保险', 'sh-ui-claim-rules'],
  ['失业登记', 'sh-ui-claim-rules'],
  ['4050', 'sh-flex-si-subsidy'],
  ['４０５０补贴', 'sh-flex-si-subsidy'],
  ['灵活就业', 'sh-flex-si-subsidy'],
  ['自己交社保', 'sh-flex-si-contribution'],
  ['医保', 'sh-mi-flex-waiting'],
  ['最低工资', 'sh-min-wage-2025'],
  ['小时工', 'sh-min-wage-2025'],
  ['加班费', 'sh-wage-payment'],
  ['欠薪', 'cn-labor-dispute-law', 'cn-migrant-wages', 'cn-labor-inspection'],
  ['仲裁', 'cn-labor-dispute-law'],
  ['开店', 'sh-first-startup-subsidy', 'sh-startup-loan'],
  ['创业 贷款', 'sh-startup-loan'],
  ['贴息', 'sh-startup-loan'],
  ['场地费', 'sh-startup-venue-subsidy'],
  ['退休年龄', 'cn-delayed-retirement'],
  ['见习', 'sh-youth-internship'],
  ['培训补贴', 'sh-skill-upgrade-subsidy', 'sh-hard-to-employ-training'],
  ['外卖', 'sh-occupational-injury'],
  ['就业困难', 'sh-hard-to-employ-recognition'],
  ['残疾', 'sh-hard-to-employ-recognition', 'cn-disabled-employment'],
  ['岗位补贴', 'sh-employer-hire-subsidy'],
  ['创业贷款', 'sh-startup-loan'],
  ['延迟退休', 'cn-delayed-retirement'],
  ['加班工资', 'sh-wage-payment'],
  ['社保基数', 'sh-flex-si-contribution'],
  ['灵活就业补贴', 'sh-flex-si-subsidy'],
  ['技能补贴', 'sh-skill-upgrade-subsidy'],
  ['社保补贴', 'sh-flex-si-subsidy', 'sh-employer-hire-subsidy'],
  ['失业补助金', 'sh-ui-benefit-2026', 'sh-ui-claim-rules'],
  ['下岗', 'sh-ui-claim-rules', 'sh-hard-to-employ-recognition'],
  ['拖欠工资', 'cn-labor-dispute-law', 'sh-wage-payment', 'cn-migrant-wages', 'cn-labor-inspection'],
  ['实习', 'sh-youth-internship'],
  ['考证', 'sh-skill-upgrade-subsidy'],
  ['骑手', 'sh-occupational-injury'],
  ['毕业生见习', 'sh-youth-internship', 'cn-graduate-jobseeking-subsidy'],
  ['房租', 'sh-startup-venue-subsidy'],
  ['沪人社规〔2022〕8号', 'sh-flex-si-subsidy', 'sh-hard-to-employ-recognition'],
];

describe('the policies of the city', () => {
  it.each(answered)('are found by %s, the right one among the first three', (word, ...right) => {
    expect(firstThree(word).filter((id) => right.includes(id))).not.toEqual([]);
  });

  it('are all shown for an empty query', () => {
    expect(searchText(indexPolicies(policies), ' ')).toEqual(policies);
  });

  it('are found by any words of their titles', () => {
    for (const { id, title } of policies) {
      expect(searchText(indexPolicies(policies), title).map((found) => found.id)).toContain(id);
    }
  });
});

describe('a policy', () => {
  const word = '补贴';
  const ids = (...found: readonly Policy[]) => searchText(indexPolicies(found), word).map(({ id }) => id);

  it('counts most by its title and number, then by its summary, topics and audience, last by the rest', () => {
    const group = { need: 'all', conditions: [{ text: word }] } as const;
    expect(
      ids(
        aPolicy({ id: 'condition', conditions: [group] }),
        aPolicy({ id: 'item', benefit: { derived: false, amounts: [], items: [word] } }),
        aPolicy({ id: 'audience', audience: [word] }),
        aPolicy({ id: 'topic', topics: [word] }),
        aPolicy({ id: 'none' }),
        aPolicy({ id: 'summary', summary: word }),
        aPolicy({ id: 'title', title: word }),
        aPolicy({ id: 'number', docNo: word }),
      ),
    ).toEqual(['title', 'number', 'summary', 'topic', 'audience', 'item', 'condition']);
  });

  it('is found by its channels and by who issued it', () => {
    expect(
      ids(aPolicy({ id: 'a', apply: { channels: [word] } }), aPolicy({ id: 'b', issuers: [word] })),
    ).toEqual(['a', 'b']);
  });
});
