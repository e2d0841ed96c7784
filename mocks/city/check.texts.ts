import type { CallReport, CityReport } from '../../src/city/check/checkCity.ts';

export const usage = '用法：npm run check:city -- city.json [--json 报告.json]';
export const unreadable = (file: string, why: string) => `读不了配置 ${file}：${why}`;
export const wrongField = (field: string, expected: string) =>
  `配置里 ${field || '整个文件'} 不对，要的是：${expected}`;

/** Characters with which a city could control the terminal. */
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The report as lines of text, without what could control a terminal. */
export function printed(report: CityReport): string {
  const lines = [`城市：${report.city}`];
  for (const { source, kind, calls } of report.sources) {
    lines.push('', `数据源 ${source}（${kind}）`);
    for (const call of calls) lines.push(...callLines(call).map((line) => `  ${line}`));
  }
  lines.push('', report.usable ? '结论：可以用。' : '结论：还不能用，请看上面没有回应或没有内容的调用。');
  return lines.map((line) => line.replace(control, '')).join('\n');
}

function callLines(call: CallReport): readonly string[] {
  if (!call.ok) return [`${call.call}：失败（${call.failure}）${call.cause}，${call.ms} 毫秒`];
  const lines = [`${call.call}：读到 ${call.read} 条，能用 ${call.kept} 条，${call.ms} 毫秒`];
  for (const { reason, count, example } of call.dropped)
    lines.push(`  丢掉 ${count} 条：${reason}（如 ${example}）`);
  if (call.leftOut > 0) lines.push(`  城市自己撤下的 ${call.leftOut} 条`);
  for (const { field, code } of call.unknownCodes) lines.push(`  不认识的代码：${field} = ${code}`);
  if (call.neverSeen.length > 0) lines.push(`  从没见过的字段：${call.neverSeen.join('、')}`);
  if (call.duplicates > 0) lines.push(`  重复的岗位 ${call.duplicates} 条`);
  for (const [code, count] of Object.entries(call.findings)) lines.push(`  岗位检查 ${code}：${count} 条`);
  return lines;
}
