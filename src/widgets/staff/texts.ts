import type { ASSISTANCE_STATES } from '../../domain/assistance.ts';
import type { HomeVisitResult, HomeVisitState } from '../../domain/homeVisit.ts';

export const staff = {
  title: '工作端',
  parts: '看什么',
  part: { visits: '走访名单', tasks: '帮办请求', summary: '今天的小结' },
  nothing: '这座城市的系统还没有接上走访和帮办，这里暂时没有内容。',
  notStaff: '城市没有认出您是工作人员。请用工作账号登录，再打开这一页。',
  login: '去登录',
  closed: '刚才这台 PAD 清除过了，名单没有留下。要接着用，请重新取一次。',
  open: '重新取名单',
  memory: '名单只在这一次登录里，不存在 PAD 上；关掉页面就没有了。',
  walkIn: '为到站的居民办理',
};

export const visits = {
  list: '走访名单',
  count: (toGo: number, all: number) => `待走访 ${toGo} 户，名单上一共 ${all} 户`,
  none: '名单上没有要走访的了。',
  filter: '看哪些',
  filters: { due: '到日子的', all: '全部' },
  streets: '哪条街',
  everyStreet: '不限',
  due: (day: string) => `${day}前走访`,
  overdue: (days: number) => `已过 ${days} 天`,
  again: (day: string) => `约了${day}再去`,
  waiting: '等着发',
  facts: {
    reason: '为什么走访',
    street: '街道小区',
    address: '地址',
    phone: '电话',
    due: '应走访',
    way: '路上',
  },
  unknown: '没有写',
  result: '走访结果',
  results: { met: '走访到', missed: '没碰到', later: '另约' } satisfies Record<HomeVisitResult, string>,
  states: { due: '待走访', met: '走访到', missed: '没碰到', later: '另约' } satisfies Record<
    HomeVisitState,
    string
  >,
  day: '约哪一天',
  dayHint: '和居民说好的日子',
  confirm: '约好了',
  cancel: '不约了',
  saved: (state: string) => `记下了：${state}。`,
  act: '为这位居民办理',
  choose: '点左边的一户，这里看详情、记结果。',
};

export const waiting = {
  count: (count: number) => `还有 ${count} 条走访结果等着发，有网时自己会发。`,
  before: '换人登录以前请先发完，不然这些结果就没有了。',
  now: '现在就发',
  refused: (name: string) => `${name}的走访结果，城市没有收下。请打电话给站点，或重新记一次。`,
  somebody: '有一户',
  drop: '知道了',
};

export const tasks = {
  list: '帮办请求',
  count: (open: number) => `等着帮的 ${open} 件`,
  none: '没有等着帮的了。',
  states: { asked: '等人接', accepted: '已接', done: '办好了', declined: '办不了' } satisfies Record<
    (typeof ASSISTANCE_STATES)[number],
    string
  >,
  mine: '我接的',
  asked: (day: string) => `${day}请的`,
  about: '什么事',
  said: '居民的话',
  seen: '居民在手机上看到的',
  sending: '正在发',
  phone: '电话',
  notes: '已经回复居民的话',
  words: '给居民的话',
  hint: '居民在自己手机上看得到。留言和办不了要写，办好了可以不写。',
  steps: { take: '我来接', note: '留言', done: '办好了', declined: '办不了' },
  needWords: '请先写一句给居民的话。',
  unknown: '还不知道收到没有。再点一次就行，不会发两份。',
  taken: '别的同事已经接了这一件。请看看别的。',
  saved: {
    take: '接下了，居民看得到。',
    note: '留言发给居民了。',
    done: '记下了：办好了。',
    declined: '记下了：办不了。',
  },
  act: '为这位居民办理',
  choose: '点左边的一件，这里看详情、接单、回复。',
};

export const begin = {
  title: '请居民看一看',
  turn: '请把屏幕转向居民，一起看下面的话。',
  means: [
    '工作人员会在这块屏幕上替您办事，每一步您都看得到，屏幕上方一直写着“正在为居民办理”。',
    '可以办的：登记就业需求、看合适的岗位、看能领什么、预约到站点。',
    '发出去的只有您的姓名、电话和您说的需求，只发给就业服务部门，记在您的名下。',
    '办完按“结束并清除”，这台 PAD 上什么都不留。您随时可以说不办了。',
  ],
  name: '姓名',
  phone: '手机号',
  agree: '我看过了，同意工作人员这次替我办',
  start: '开始办理',
  close: '不办了',
  lacking: { name: '请写姓名', phone: '请写一个能打通的电话', agreement: '请居民同意以后勾上' },
  missing: (lacking: readonly string[]) => `还差一点：${lacking.join('，')}。`,
};

export const summary = {
  title: '今天的小结',
  titleOf: (day: string) => `工作小结 ${day}`,
  only: '只有数字，没有谁的名字。',
  visits: '走访',
  tasks: '帮办',
  behalf: '这次登录里替居民办的',
  line: (what: string, count: number, unit: string) => `${what}：${count} ${unit}`,
  households: '户',
  pieces: '件',
  waiting: '走访结果等着发',
  due: '到日子还没去',
  needs: '登记需求',
  bookings: '预约',
  unknown: '这会儿没有取到',
  print: '打印小结',
};
