import type { PoliciesReport } from '../../src/city/check/policies/checkPolicies.ts';
import type { Problem, ProblemKind } from '../../src/city/check/policies/problems.ts';

export const usage =
  '用法：npm run check:policies -- [policies.json] [--procedures procedures.json] [--personas personas.json] [--json]';
export const unreadable = (file: string, why: string) => `读不了 ${file}：${why}`;
export const noList = '要的是一张列表';
export const notUtf8 = '不是 UTF-8 编码，请另存为 UTF-8 再试';

const kinds: Readonly<Record<ProblemKind, string>> = {
  schema: '格式不对',
  duplicateId: '编号重复',
  dates: '日期前后颠倒',
  overlap: '时间段重叠',
  reference: '指向不存在的内容',
  unknownFact: '用了词表里没有的事实',
  valueOutside: '值不在词表范围里',
  neverHolds: '条件永远不会成立',
  neverFails: '条件永远成立，等于没写',
  contradiction: '两个条件不可能同时满足',
  circle: '互相替代，绕成一圈',
  parametersEnded: '金额用的标准已经过期',
};

/** What is wrong, in a line. */
export const problemText = ({ id, kind, at }: Problem) => `${id}：${kinds[kind]}（${at}）`;

/** Characters with which a city could control the terminal. */
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The report as lines of text. */
export function printed({ policies, personas }: PoliciesReport): string {
  const lines = [
    `政策 ${policies.total} 条，${policies.wrong.length} 处要改`,
    ...policies.wrong.map((problem) => `  ${problemText(problem)}`),
    `90 天内到期 ${policies.endingSoon.length} 条`,
    ...policies.endingSoon.map(
      ({ id, effectiveTo, daysLeft }) => `  ${id}：${effectiveTo}，还有 ${daysLeft} 天`,
    ),
    `人物 ${personas.total} 个，${personas.wrong.length} 个结果不对`,
    ...personas.wrong.map(
      ({ id, expected, got }) => `  ${id}：应为 ${JSON.stringify(expected)}，得到 ${JSON.stringify(got)}`,
    ),
  ];
  return lines.map((line) => line.replace(control, '')).join('\n');
}
