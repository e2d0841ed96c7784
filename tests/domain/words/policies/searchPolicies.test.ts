import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/domain/policy.ts';
import { ROWS } from '../../../../src/domain/words/policies/elsewhere.texts.ts';
import { preparePolicies } from '../../../../src/domain/words/policies/prepare.ts';
import { knownIds } from '../../../../src/domain/words/policies/said.ts';
import { searchPolicies } from '../../../../src/domain/words/policies/searchPolicies.ts';
import { soundsOf } from '../../../../src/domain/words/sounds.ts';
import { aPolicy } from '../../../builders.ts';
import { policies, pool, procedures, TODAY } from './pool.ts';

const find = (text: string) => searchPolicies(pool, text, soundsOf);
const firstThree = (text: string) =>
  find(text)
    .policies.slice(0, 3)
    .map(({ id }) => id);
const among = (found: readonly Policy[], text: string) =>
  searchPolicies(preparePolicies(found, [], TODAY), text).policies.map(({ id }) => id);

describe('a search of policies', () => {
  it.each(['', '  ', '，。', '？？'])('shows all in their order for %j', (text) => {
    expect(find(text).kind).toBe('all');
    expect(find(text).policies.map(({ id }) => id)).toEqual(policies.map(({ id }) => id));
  });

  it('finds a policy by any words of its official title', () => {
    for (const { id, title } of policies) expect(firstThree(title), title).toContain(id);
  });

  it.each([
    '沪人社规〔2022〕8号',
    '沪人社规(2022)8号',
    '沪人社规[2022]8号',
    '沪人社规2022 8号',
    '沪人社规２０２２年第8号',
    '沪人社规二〇二二年八号',
    '沪人社规【2022】08号',
    '沪人社规「2022」8',
    '沪人社规2022-8',
    '规2022/8',
    '〔2022〕8号',
    '2022 8号',
    '关于沪人社规〔2022〕8号的通知',
    '上海市人社局2022年8号文',
    'hrsg2022 8',
    'HRSG（2022）8',
    'hrsg202208',
    'hu ren she gui 2022 8hao',
    '沪人社归2022年8号',
  ])('finds the documents of the number %s, and no other', (text) => {
    const right = policies.filter(({ docNo }) => docNo?.includes('沪人社规〔2022〕8号')).map(({ id }) => id);
    expect(right.length).toBeGreaterThan(3);
    expect(find(text).policies.map(({ id }) => id)).toEqual(right);
  });

  it.each([
    ['人社部发39号', 'cn-ui-stabilize-2026'],
    ['国务院令第258号', 'cn-unemployment-insurance-law'],
    ['国务院令258', 'cn-unemployment-insurance-law'],
    ['rsbf 39', 'cn-ui-stabilize-2026'],
    ['hmg2022-14', 'sh-eldercare-entry-subsidy'],
    ['沪财发〔2024〕4', 'sh-startup-loan'],
  ])('finds %s', (text, id) => {
    expect(firstThree(text)).toContain(id);
  });

  it.each(['hrsf2021 2', '规2021-2', '沪人社规2021年2号', '沪人社规〔2022〕88号'])(
    'finds no other document for a number that none has: %s',
    (text) => {
      expect(find(text).policies).toEqual([]);
    },
  );

  it.each([
    ['失业金', 'sh-ui-benefit-2026'],
    ['shiyejin', 'sh-ui-benefit-2026'],
    ['shi ye jin', 'sh-ui-benefit-2026'],
    ['syj', 'sh-ui-benefit-2026'],
    ['shiye金', 'sh-ui-benefit-2026'],
    ['失叶金', 'sh-ui-benefit-2026'],
    ['失业业金', 'sh-ui-benefit-2026'],
    ['shiyejim', 'sh-ui-benefit-2026'],
    ['siyejin', 'sh-ui-benefit-2026'],
    ['shiyejinzenmeling', 'sh-ui-claim-rules'],
    ['4050', 'sh-flex-si-subsidy'],
    ['四零五零', 'sh-flex-si-subsidy'],
    ['４０５０补贴', 'sh-flex-si-subsidy'],
    ['创业 贷款', 'sh-startup-loan'],
    ['贷款，创业', 'sh-startup-loan'],
    ['开爿店缺铜钿', 'sh-startup-loan'],
    ['勿想做了', 'cn-resign-notice'],
    ['小囡毕业在屋里厢没事体做', 'sh-youth-internship'],
    ['贴', 'sh-startup-loan'],
    ['残', 'cn-disabled-employment'],
    ['请问一下，我在厂里做了十年，现在老板把我开除了，有没有补偿的', 'cn-severance'],
  ])('understands %s', (text, id) => {
    const shown = find(text).policies.slice(0, text.length === 1 ? undefined : 3);
    expect(shown.map((policy) => policy.id)).toContain(id);
  });

  it('answers an employer otherwise than a worker', () => {
    expect(firstThree('我们公司招应届生有补贴吗')).toContain('cn-expand-jobs-2026');
    expect(firstThree('老板不交社保')).toContain('cn-si-registration-30days');
    expect(firstThree('给员工交社保有补贴吗')[0]).not.toBe('cn-si-registration-30days');
  });

  it('finds procedures, and by them the policies that they belong to', () => {
    const { procedures: found, policies: related } = find('失业登记怎么弄');
    expect(found[0]?.id).toBe('unemployment-registration');
    expect(related.length).toBeGreaterThan(0);
  });

  it('says when the words are nowhere as they are', () => {
    expect(find('失业保险金').kind).toBe('exact');
    expect(find('厂里不要我了还能领失业的钱伐').kind).toBe('widened');
  });

  it.each([
    ['公积金怎么提取', '12329'],
    ['医保卡丢了', '12393'],
    ['社保卡补办', '12333'],
    ['gongjijin', '12329'],
    ['违章罚款去哪交', undefined],
    ['养狗要办证吗', undefined],
  ])('lists nothing for %s, and knows where to turn', (text, number) => {
    const { kind, policies: shown, elsewhere } = find(text);
    expect([kind, shown.map(({ id }) => id)]).toEqual(['elsewhere', []]);
    expect(elsewhere?.to).toBe(number);
  });

  it('knows sixty kinds of matters of other offices, each by words of its own', () => {
    expect(ROWS.length).toBeGreaterThan(60);
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
    for (const { name, said } of ROWS) expect(find(said[0] ?? '').kind, name).toBe('elsewhere');
  });

  it('names the office by one word when nothing else of a sentence is known', () => {
    const { kind, elsewhere, policies: shown } = find('隔壁老王的公积金好像很多');
    expect([kind, elsewhere?.to, shown]).toEqual(['elsewhere', '12329', []]);
  });

  it.each(['楼上邻居养的老鹰太吵', '老师上课打人', '房东把我赶出来了'])(
    'takes %s for no policy, though some of its words stand in one',
    (text) => {
      expect(find(text).policies.map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(['火箭', 'asdfghjkl', '🐶🍔', "' OR 1=1 --", '<script>alert(1)</script>'])(
    'lists nothing for %s',
    (text) => {
      expect(find(text).policies.map(({ id }) => id)).toEqual([]);
    },
  );

  it('keeps its words when a matter of others is near: an identity card is ours where an employer keeps it', () => {
    expect(firstThree('老板扣了我身份证')).toContain('cn-no-deposit-no-id');
    expect(find('身份证丢了').kind).toBe('elsewhere');
  });

  it('marks what was typed, without what says nothing', () => {
    expect(find('请问失业金怎么领').marks).toEqual(['失业金']);
  });

  it('answers texts of ten thousand signs', () => {
    expect(() => find('失业金怎么领'.repeat(2000))).not.toThrow();
  });

  it('has words only for policies and procedures that there are', () => {
    const ids = new Set([...policies, ...procedures].map(({ id }) => id));
    expect([...knownIds()].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => ![...knownIds()].includes(id)).length).toBeLessThan(5);
  });
});

describe('the order of policies', () => {
  const word = '甲乙';

  it('is by where the word stands: what it is called, what one gets, the rest', () => {
    const group = { need: 'all', conditions: [{ text: word }] } as const;
    expect(
      among(
        [
          aPolicy({ id: 'a-condition', conditions: [group] }),
          aPolicy({ id: 'b-none' }),
          aPolicy({ id: 'c-summary', summary: word }),
          aPolicy({ id: 'd-title', title: word }),
        ],
        word,
      ),
    ).toEqual(['d-title', 'c-summary', 'a-condition']);
  });

  it('puts what is in force before what is over or was never confirmed', () => {
    expect(
      among(
        [
          aPolicy({ id: 'a-over', title: word, effectiveTo: '2026-06-30' }),
          aPolicy({ id: 'b-lead', title: word, verified: false }),
          aPolicy({ id: 'c-holds', title: word }),
        ],
        word,
      ),
    ).toEqual(['c-holds', 'b-lead', 'a-over']);
  });

  it('does not depend on the order of the list', () => {
    const texts = ['失业金', '补贴', '工伤怎么办', '老板'];
    const turned = preparePolicies([...policies].reverse(), [...procedures].reverse(), TODAY);
    for (const text of texts) {
      const ids = (found: ReturnType<typeof find>) => found.policies.map(({ id }) => id);
      expect(ids(searchPolicies(turned, text))).toEqual(ids(searchPolicies(pool, text)));
    }
  });
});

describe('a search in a city that has handed in no policies', () => {
  const nothing = preparePolicies([], [], TODAY);
  const read = (text: string) => searchPolicies(nothing, text, soundsOf);

  it.each(['就业补贴', '失业金', '社保补贴', '创业补贴', '培训补贴', '就业困难', '补贴', 'jiuye butie'])(
    'does not take %s for a matter of another office',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'none', policies: [], guesses: [], elsewhere: undefined });
    },
  );

  it.each([
    ['农业补贴', '种地和农业补贴'],
    ['养狗要证吗', '宠物和狗证'],
  ])('says who helps with %s', (text, name) => {
    expect(read(text)).toMatchObject({ kind: 'elsewhere', elsewhere: { name } });
  });
});
