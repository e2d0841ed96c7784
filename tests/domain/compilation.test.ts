import { describe, expect, it } from 'vitest';
import {
  endingDocuments,
  groupPolicies,
  listed,
  newPolicies,
  predecessorsOf,
  successorsOf,
  titleOf,
  withoutSums,
} from '../../src/domain/compilation.ts';
import { aPolicy } from '../builders.ts';

const TODAY = '2026-11-26';
const plain = (title: string, group?: string) => ({ title, gets: '有好处', said: [], group });
const idsIn = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the compilation', () => {
  it('calls a policy what people call it, and by its official title where nobody said', () => {
    expect(titleOf(aPolicy({ plain: plain('失业金') }))).toBe('失业金');
    expect(titleOf(aPolicy())).toBe('示例政策');
  });

  it('lists neither what is replaced nor what the city ended, but what is only past its date', () => {
    const policies = [
      aPolicy({ id: 'new' }),
      aPolicy({ id: 'replaced', supersededBy: ['new'] }),
      aPolicy({ id: 'ended', ended: true }),
      aPolicy({ id: 'past', effectiveTo: '2026-01-01' }),
      aPolicy({ id: 'undated' }),
    ];
    expect(idsIn(listed(policies, TODAY))).toEqual(['new', 'past', 'undated']);
  });

  it('puts the situations of who is out of work first, unknown ones by size, frameworks after them, the rest last', () => {
    const policies = [
      aPolicy({ id: 'none' }),
      aPolicy({ id: 'frame', plain: plain('圈', '服务与平台') }),
      aPolicy({ id: 'low', confidence: 'low', plain: plain('甲', '没工作了') }),
      aPolicy({ id: 'sure', plain: plain('乙', '没工作了') }),
      aPolicy({ id: 'one', plain: plain('丙', '小区的事') }),
      aPolicy({ id: 'two', plain: plain('丁', '镇上的事') }),
      aPolicy({ id: 'three', plain: plain('戊', '镇上的事') }),
    ];
    const groups = groupPolicies(policies, 'situation', TODAY);
    expect(groups.map(({ name }) => name)).toEqual([
      '没工作了',
      '镇上的事',
      '小区的事',
      '服务与平台',
      '其他',
    ]);
    expect(idsIn(groups[0]?.policies ?? [])).toEqual(['sure', 'low']);
  });

  it('puts the six functions and the levels in their own order, and a policy in each of its groups', () => {
    const policies = [
      aPolicy({
        id: 'a',
        level: '国家',
        topics: ['创业指导服务', '就业需求排摸', '补贴'],
        audience: ['青年', '青年'],
      }),
      aPolicy({ id: 'b', level: '区', topics: [] }),
      aPolicy({ id: 'c', level: '市', topics: ['创业指导服务'], audience: ['青年', '残疾人'] }),
    ];
    const names = (grouping: 'function' | 'level' | 'audience') =>
      groupPolicies(policies, grouping, TODAY).map(
        ({ name, policies: inside }) => `${name} ${idsIn(inside)}`,
      );
    expect(names('function')).toEqual(['就业需求排摸 a', '创业指导服务 a,c', '其他 b']);
    expect(names('level')).toEqual(['区 b', '市 c', '国家 a']);
    expect(names('audience')).toEqual(['青年 a,c', '残疾人 c', '其他 b']);
  });

  it('counts a document that ends down once, with all that ends with it', () => {
    const end = { docNo: '沪人社规〔2022〕8号', effectiveTo: '2026-12-31' };
    const policies = [
      aPolicy({ id: 'a', ...end }),
      aPolicy({ id: 'b', effectiveTo: '2026-12-01', plain: plain('乙') }),
      aPolicy({ id: 'c', ...end }),
      aPolicy({ id: 'later', effectiveTo: '2027-01-26' }),
    ];
    expect(endingDocuments(policies, TODAY)).toMatchObject([
      { name: '乙', daysLeft: 5, policies: [{ id: 'b' }] },
      { name: '沪人社规〔2022〕8号', to: '2026-12-31', daysLeft: 35, policies: [{ id: 'a' }, { id: 'c' }] },
    ]);
  });

  it('calls new what began not long ago, the newest first, and never what has not begun', () => {
    const policies = [
      aPolicy({ id: 'old', effectiveFrom: '2026-01-01' }),
      aPolicy({ id: 'august', effectiveFrom: '2026-08-15' }),
      aPolicy({ id: 'october', publishedOn: '2026-10-01' }),
      aPolicy({ id: 'next', effectiveFrom: '2027-01-01' }),
      aPolicy({ id: 'announced', publishedOn: '2026-12-01' }),
      aPolicy({ id: 'undated' }),
    ];
    expect(idsIn(newPolicies(policies, TODAY))).toEqual(['october', 'august']);
    const around = ['2026-07-28', '2026-07-29', TODAY, '2026-11-27'].map((effectiveFrom) =>
      aPolicy({ id: effectiveFrom, effectiveFrom }),
    );
    expect(idsIn(newPolicies(around, TODAY))).toEqual([TODAY, '2026-07-29']);
  });

  it('names what replaces what once, where both sides say so', () => {
    const old = aPolicy({ id: 'old', supersededBy: ['new'] });
    const fresh = aPolicy({ id: 'new', supersedes: ['old'] });
    expect(successorsOf(old, [old, fresh])).toEqual([{ name: 'new', policy: fresh }]);
    expect(predecessorsOf(fresh, [old, fresh])).toEqual([{ name: 'old', policy: old }]);
  });

  it('leaves out the sentences with sums where the sums do not hold, also where those of an earlier standard do', () => {
    const text = '每月 2340 元。要先登记失业；材料带齐。';
    const benefit = { derived: false, amounts: [], items: [] };
    const earlier = { from: '2026-07-01', to: '2026-12-31', amounts: [] };
    expect(withoutSums(text, aPolicy(), TODAY)).toBe(text);
    for (const policy of [
      aPolicy({ confidence: 'low' }),
      aPolicy({ benefit: { ...benefit, sumsFrom: '2027-01-01' } }),
      aPolicy({ benefit: { ...benefit, history: [earlier] } }),
    ])
      expect(withoutSums(text, policy, TODAY)).toBe('要先登记失业；材料带齐。');
  });

  it('knows both ways what replaces what, also documents that the city does not have', () => {
    const old = aPolicy({ id: 'old', supersededBy: ['new', 'gone'] });
    const fresh = aPolicy({ id: 'new', supersedes: ['沪人社规〔2016〕1号'] });
    const all = [old, fresh];
    expect(successorsOf(old, all)).toEqual([{ name: 'new', policy: fresh }, { name: 'gone' }]);
    expect(predecessorsOf(fresh, all)).toEqual([
      { name: '沪人社规〔2016〕1号' },
      { name: 'old', policy: old },
    ]);
  });
});
