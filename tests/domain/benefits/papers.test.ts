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
  ['another name of the same card', ['身份证', '本人身份证', '居民身份证'], ['身份证']],
  ['the original beside the paper', ['身份证原件', '身份证', '身份证（原件）'], ['身份证原件']],
  [
    'the paper and its copy where one line asks for both',
    ['身份证', '身份证复印件', '身份证原件和复印件'],
    ['身份证原件和复印件'],
  ],
  ['the copy that brackets ask for', ['身份证复印件', '身份证（原件和复印件）'], ['身份证（原件和复印件）']],
  ['a form whose copy is asked for too', ['仲裁申请书', '仲裁申请书和副本'], ['仲裁申请书和副本']],
  ['that there is nothing to bring, beside what is', ['无需申请材料', '简历'], ['简历']],
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
  ['a paper and the number on it', ['身份证', '身份证号']],
  ['a copy beside the original of another paper', ['户口簿', '身份证复印件']],
  ['that there is nothing to bring, where there is nothing', ['无需申请材料']],
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

test.each<[lines: readonly string[], kept: readonly string[]]>([
  [['身份证', '身份证复印件'], ['身份证原件和复印件']],
  [
    ['居民身份证复印件', '简历', '身份证'],
    ['身份证原件和复印件', '简历'],
  ],
  [
    ['身份证、社保卡', '身份证复印件'],
    ['身份证、社保卡', '身份证复印件'],
  ],
])('a paper and its copy are told in one line: %j', (lines, kept) => {
  expect(mergePapers(lines)).toEqual(kept);
  expect(mergePapers(kept)).toEqual(kept);
});

/** What the procedures of the sandbox ask for, by the noun in the name: names in one row are the same paper. */
const SAME_PAPER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  证明: [
    ['离职证明', '解除劳动关系证明', '解除或终止劳动关系的证明'],
    ['劳动关系证明'],
    ['能证明身份'],
    ['事由证明'],
    ['低保证明'],
    ['住址证明'],
    ['医疗诊断证明'],
    ['职业病诊断证明'],
    ['对应情形的证明'],
    ['就读证明'],
    ['工资证明'],
    ['经营证明'],
  ],
  社会保障卡: [['社会保障卡', '社保卡']],
  申请书: [['仲裁申请书'], ['申请书']],
  合同: [['合同'], ['劳动合同'], ['租赁合同']],
  执照: [['执照'], ['营业执照']],
  记录: [['缴费记录'], ['考勤记录'], ['聊天记录']],
  考勤: [['考勤'], ['考勤记录']],
  工资: [['工资'], ['工资单'], ['工资证明']],
  照片: [['照片'], ['本人照片']],
  证据: [['证据'], ['案件证据']],
  身份证: [['身份证'], ['身份证号']],
  信息: [['学历信息'], ['注册信息'], ['订单信息']],
  材料: [['就医材料'], ['经济状况的材料'], ['无需申请材料']],
};

/** Every name in the lines of the procedures, also of examples and choices. */
const named = new Set(
  procedures
    .flatMap(({ materials }) => materials.map(({ name }) => name.replace(/（[^）]*）/g, '')))
    .flatMap((line) => line.split(/[、；：和]|(?<!解除)或|等之一|等证据|等|按情况/))
    .filter((name) => name !== ''),
);

test('papers with near names are decided, each pair: only the same paper is merged', () => {
  for (const [noun, rows] of Object.entries(SAME_PAPER)) {
    const all = rows.flat();
    const found = [...named].filter((name) => name.includes(noun));
    expect(found.filter((name) => !all.includes(name))).toEqual([]);
    expect(all.filter((name) => !named.has(name))).toEqual([]);
    const papers = all.filter((name) => name !== '无需申请材料');
    for (const one of papers) {
      for (const other of papers.filter((name) => name !== one)) {
        const same = rows.some((row) => row.includes(one) && row.includes(other));
        expect([one, other, mergePapers([one, other])]).toEqual([one, other, same ? [one] : [one, other]]);
      }
    }
  }
});

test('no two near names are left undecided', () => {
  const isNear = (a: string, b: string) => a !== b && (a.includes(b) || a.slice(-2) === b.slice(-2));
  const isDecided = (a: string, b: string) =>
    Object.values(SAME_PAPER).some((rows) => [a, b].every((name) => rows.flat().includes(name)));
  const open = [...named].flatMap((a) =>
    [...named].filter((b) => isNear(a, b) && !isDecided(a, b)).map((b) => [a, b]),
  );
  expect(open).toEqual([]);
});
