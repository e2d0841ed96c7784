import type { CallReport, CityReport } from '../../src/city/check/checkCity.ts';
import type { RulesReport } from '../../src/city/check/policies/tryRules.ts';
import type { SearchReport } from '../../src/city/check/trySearch.ts';
import type { Part } from '../../src/domain/cityApi.ts';
import { problemText } from '../policies/check.texts.ts';

export const usage =
  '用法：[CITY_STAFF_TOKEN=令牌] npm run check:city -- city.json [--json 报告.json]。有工作人员的令牌，就连工作人员的名单一起读';
export const unreadable = (file: string, why: string) => `读不了配置 ${file}：${why}`;
export const wrongField = (field: string, expected: string, nearest?: string) =>
  `配置里 ${field || '整个文件'} 不对，要的是：${expected}${nearest === undefined ? '' : `（是不是 ${nearest}？）`}`;

export const unknownPart = (name: string, nearest?: string) =>
  `配置里 off.${name} 没有这一块，什么也没有停用${nearest === undefined ? '' : `（是不是 ${nearest}？）`}`;

/** Characters with which a city could control the terminal. */
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The report as lines of text, without what could control a terminal. */
export function printed(report: CityReport): string {
  const lines = [`城市：${report.city}`];
  for (const { source, kind, off, calls } of report.sources) {
    lines.push('', `数据源 ${source}（${kind}）${off === undefined ? '' : `，已停用：${off}`}`);
    for (const call of calls) lines.push(...callLines(call).map((line) => `  ${line}`));
  }
  lines.push(
    '',
    report.usable ? '结论：可以用。' : '结论：还不能用，请看上面没有回应、没有内容或没有读完的调用。',
  );
  return lines.map((line) => line.replace(control, '')).join('\n');
}

/** Why a list was not read to its end. */
const reasons: Readonly<Record<Part['why'], string>> = {
  deadline: '整张列表读得太久，到时间就停了',
  limit: '页数太多，到上限就停了',
  repeated: '翻页后送来的还是同一页',
  ended: '后面的页是空的',
  failed: '后面的页没有取到',
};

function partLine({ read, total, why, cause }: Part): string {
  const share = total === undefined ? `${read} 条` : `${total} 条里的 ${read} 条`;
  return `只读到一部分（${share}）：${reasons[why]}${cause ? `，${cause}` : ''}`;
}

function searchLines({ total, atLeast, uncounted, repeated }: SearchReport): readonly string[] {
  const lines = [`  由城市自己查：一共 ${total} 条${atLeast ? '以上' : ''}，这里只取了前面几页`];
  const filters = uncounted.filter((name) => name !== 'rings');
  if (filters.length > 0) lines.push(`  没有数目、不会给居民筛选的：${filters.join('、')}`);
  if (filters.length < uncounted.length) lines.push('  没有按距离数：没有坐标的话，居民看不到路程');
  if (repeated > 0) lines.push(`  翻页时重复送来 ${repeated} 条：游标不对`);
  return lines;
}

/** Wrong rules that are printed, and characters of each; the report in JSON has all. */
const SHOWN = 20;
const WIDTH = 160;

function rulesLines({ total, wrong, hasWords }: RulesReport): readonly string[] {
  if (!hasWords) return [`  规则 ${total} 条，没有读到词表（/policy-words）：政策计算不会打开`];
  const lines = wrong.slice(0, SHOWN).map((problem) => `    ${problemText(problem).slice(0, WIDTH)}`);
  const more = wrong.length - lines.length;
  return [
    `  规则 ${total} 条，${wrong.length} 处要改`,
    ...lines,
    ...(more > 0 ? [`    还有 ${more} 处，看 JSON 报告`] : []),
  ];
}

function callLines(call: CallReport): readonly string[] {
  if (!call.ok) return [`${call.call}：失败（${call.failure}）${call.cause}，${call.ms} 毫秒`];
  const lines = [`${call.call}：读到 ${call.read} 条，能用 ${call.kept} 条，${call.ms} 毫秒`];
  if (call.search) lines.push(...searchLines(call.search));
  if (call.rules) lines.push(...rulesLines(call.rules));
  if (call.missing.length > 0) lines.push(`  没有回应的：${call.missing.join('、')}`);
  if (call.part) lines.push(`  ${partLine(call.part)}`);
  for (const { reason, count, example } of call.dropped)
    lines.push(`  丢掉 ${count} 条：${reason}（如 ${example}）`);
  if (call.leftOut > 0) lines.push(`  城市自己撤下的 ${call.leftOut} 条`);
  for (const { field, code } of call.unknownCodes) lines.push(`  不认识的代码：${field} = ${code}`);
  const stated = Object.entries(call.found).filter(([, count]) => count > 0);
  if (stated.length > 0)
    lines.push(
      `  写了的：${stated.map(([field, count]) => `${field} ${count}`).join('、')}（共 ${call.kept} 条）`,
    );
  if (call.neverSeen.length > 0) lines.push(`  从没见过的字段：${call.neverSeen.join('、')}`);
  if (call.duplicates > 0) lines.push(`  重复的岗位 ${call.duplicates} 条`);
  for (const [code, count] of Object.entries(call.findings)) lines.push(`  岗位检查 ${code}：${count} 条`);
  return lines;
}
