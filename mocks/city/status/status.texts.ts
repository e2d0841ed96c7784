import { dayInShanghai, timeInShanghai } from '../../../src/domain/calendar.ts';

export const usage =
  '用法：npm run status -- 读数文件夹 网页.html。读数是 npm run check:city -- city.json --json 读数文件夹/时间.json';
export const noReading = (folder: string) => `${folder} 里没有能读的读数，网页没有改`;
export const written = (file: string, readings: number) => `写好了 ${file}，共 ${readings} 次读数`;

const at = (instant: string) => {
  const time = new Date(instant);
  return `${dayInShanghai(time)} ${timeInShanghai(time)}`;
};

/** The words of the page. */
export const says = {
  title: '城市数据状态',
  usable: '可以用',
  unusable: '还不能用',
  at,
  readAt: (instant: string) => `读取时间：${at(instant)}`,
  old: (hours: number) => `已经 ${hours} 小时没有新的读数了，请看看定时任务还在不在。`,
  source: (name: string, kind: string, off?: string) =>
    `数据源 ${name}（${kind}）${off === undefined ? '' : `，已停用：${off}`}`,
  calls: ['接口', '结果', '数据时间', '最近发布', '用时'],
  kept: (kept: number, read: number) => (kept === read ? `${kept} 条` : `能用 ${kept} 条，读到 ${read} 条`),
  part: '，没有读完',
  failed: (failure: string, cause: string) => `失败（${failure}）${cause}`,
  missing: (names: readonly string[]) => `，没有回应的：${names.join('、')}`,
  unsaid: '没有写',
  daysAgo: (day: string, days: number) => (days < 1 ? day : `${day}（${days} 天前）`),
  ms: (ms: number) => `${ms} 毫秒`,
  dropped: '丢掉的记录',
  droppedHeads: ['数据源', '接口', '原因', '条数', '例子'],
  codes: '不认识的代码',
  codeHeads: ['数据源', '接口', '字段', '代码'],
  readings: '最近的读数',
  readingHeads: ['时间', '结论', '能用的记录', '没有成功的接口'],
  allAnswered: '无',
  unread: (names: readonly string[]) => `读不了的文件：${names.join('、')}`,
};
