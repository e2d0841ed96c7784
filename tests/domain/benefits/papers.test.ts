import { expect, test } from 'vitest';
import procedures from '../../../mocks/policies/procedures.json' with { type: 'json' };
import { mergePapers } from '../../../src/domain/benefits/papers.ts';

test.each<[why: string, lines: readonly string[], kept: readonly string[]]>([
  ['the same line twice', ['身份证', '身份证'], ['身份证']],
  ['a line whose paper stands in a longer one', ['身份证', '身份证、社保卡'], ['身份证、社保卡']],
  ['a choice of which one paper is brought anyway', ['身份证或社保卡', '身份证、转档函'], ['身份证、转档函']],
  ['the same choice in other words', ['身份证或社保卡', '身份证或社会保障卡'], ['身份证或社保卡']],
  [
    'a line whose papers stand in two others',
    ['身份证、简历', '身份证、社保卡', '简历、照片'],
    ['身份证、社保卡', '简历、照片'],
  ],
  [
    'a paper that another line asks for on a condition',
    ['社保卡', '社保卡（要开通金融账户）'],
    ['社保卡（要开通金融账户）'],
  ],
])('leaves out %s', (_, lines, kept) => {
  expect(mergePapers(lines)).toEqual(kept);
});

test.each<[why: string, lines: readonly string[]]>([
  ['a paper that another line only lets one choose', ['户口簿', '户口簿或居住证、事由证明']],
  ['a choice of which no paper is brought', ['身份证或社保卡', '简历']],
  ['a condition that no other line has', ['社保卡（要开通金融账户）', '社保卡或身份证、简历']],
  ['papers that another line only gives as examples', ['合同', '合同、工资单、考勤等证据']],
  ['papers of which another line asks for one', ['租赁合同', '住址证明：租赁合同、产权证之一']],
  ['a name within a longer name', ['身份证', '身份证号、证据']],
  ['marks in brackets', ['低保证明', '对应情形的证明（如残疾证、低保证明）']],
])('keeps %s', (_, lines) => {
  expect(mergePapers(lines)).toEqual(lines);
});

test('the papers of all procedures of the sandbox, where the identity card stands in many lines, name it once alone or among others', () => {
  const lines = procedures.flatMap(({ materials }) => materials.map(({ name }) => name));
  const kept = mergePapers(lines);
  for (const line of ['身份证', '身份证或社保卡', '身份证或社会保障卡']) {
    expect(lines).toContain(line);
    expect(kept).not.toContain(line);
  }
  expect(mergePapers([...kept, ...lines])).toEqual(kept);
});
