import type { CallReport, CityReport } from '../../src/city/check/checkCity.ts';
import type { RulesReport } from '../../src/city/check/policies/tryRules.ts';
import type { TimeReport } from '../../src/city/check/timeReport.ts';
import type { SearchReport } from '../../src/city/check/trySearch.ts';
import type { Part } from '../../src/domain/cityApi.ts';
import { clockGap } from '../../src/domain/cityTime.ts';
import { clockAway } from '../../src/ui/answer/ClockNote.texts.ts';
import { problemText } from '../policies/check.texts.ts';

export const usage =
  '用法：[CITY_STAFF_TOKEN=令牌] npm run check:city -- 配置 [--json 报告.json]。配置是文件 city.json，或它的地址。有工作人员的令牌，就连工作人员的名单一起读';
export const unreadable = (file: string, why: string) => `读不了配置 ${file}：${why}`;
export const pageInPlace = '这是网页，不是 JSON';
export const wholeContext = '这是宿主的整个上下文：这里只要其中的 city，请单独存成一个文件。';
export const onlyAddress = (url: string) =>
  `这里写的只是配置的地址。要检查那份配置：npm run check:city -- ${url}`;

/** What JSON can hold, for city teams. */
const types: Readonly<Record<string, string>> = {
  string: '一段文字',
  array: '一个列表',
  object: '一组字段',
  number: '一个数字',
};
/** Without the characters with which a city could control the terminal. */
const harmless = (line: string) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
const maybe = (nearest?: string) => (nearest === undefined ? '' : `（是不是 ${nearest}？）`);

export const wrongField = (field: string, expected: string, nearest?: string) =>
  `配置里 ${harmless(field) || '整个文件'} 不对，要的是：${types[expected] ?? expected}${maybe(nearest)}`;
export const unknownField = (path: string, nearest?: string) =>
  `注意：配置里 ${harmless(path)} 没有这个字段，没有用到${maybe(nearest)}`;
export const unknownPart = (name: string, nearest?: string) =>
  `注意：配置里 off.${harmless(name)} 没有这一块，什么也没有停用${maybe(nearest)}`;

/** The report as lines of text, without what could control a terminal. */
export function printed(report: CityReport): string {
  const lines = [`城市：${report.city}`];
  for (const { source, kind, address, off, time, calls } of report.sources) {
    lines.push('', `数据源 ${source}（${kind}，${address}）${off === undefined ? '' : `，已停用：${off}`}`);
    for (const call of calls) lines.push(...callLines(call).map((line) => `  ${line}`));
    if (time) lines.push(...timeLines(time).map((line) => `  ${line}`));
  }
  lines.push(
    '',
    report.usable ? '结论：可以用。' : '结论：还不能用，请看上面没有回应、没有内容或没有读完的调用。',
  );
  return lines.map(harmless).join('\n');
}

/** Nothing, where the time is right and every page can read it. */
function timeLines({ date, ahead = 0 }: TimeReport): readonly string[] {
  const gap = clockGap(ahead);
  return [
    ...(date === 'missing' ? ['注意：回应里没有读得懂的 Date：设备的时间错了，界面发现不了'] : []),
    ...(date === 'hidden'
      ? [
          '注意：没有写 Access-Control-Expose-Headers: Date：别的来源的页面读不到 Date，设备的时间错了，界面发现不了',
        ]
      : []),
    ...(gap ? [`注意：这台电脑的时间比城市的${clockAway(gap)}：请看看是哪一边错了`] : []),
  ];
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
