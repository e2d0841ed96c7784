import type { AdvisedField, Advice as Found } from '../../domain/ads/vacancyAdvice.ts';
import type { MinimumWage } from '../../domain/minimumWage.ts';
import type { PayUnit } from '../../domain/pay.ts';
import type { VacancyReceipt } from '../../domain/vacancy.ts';
import type { VacancyField } from '../../domain/vacancyForm.ts';
import { longDay } from '../../ui/words/day.texts.ts';

/** 岗位征集: an employer tells the station of a job. */
export const vacancy = {
  title: '岗位征集',
  intro: '给招人的单位用。一步一步写清法律要求的内容，站点看过以后发布给附近的居民。',
  draft: '写到一半走开也不怕，再来时还在。',
  draftShared: '这台设备大家共用，用完就清掉。',
  progress: (at: number, of: number) => `第 ${at} 步，共 ${of} 步`,
  back: '上一步',
  next: '下一步',
  check: '看看居民会看到什么',
  none: '这里还不能在网上登记岗位。请打 12333，或到就近的站点告诉工作人员。',
  stations: '看就近的站点',
};

export const steps = {
  work: { question: '哪家单位，招什么人？', why: '居民先看这两样。招聘广告必须写明单位和人数。' },
  ad: { question: '做什么，要什么条件？', why: '只写做得好这份活需要的。不合规的说法会当场提醒您。' },
  place: { question: '在哪儿上班？', why: '居民按路程找，地址写到门牌，排得更准。' },
  pay: { question: '工资多少？', why: '必须写明，不能写面议。' },
  until: { question: '招到哪一天？', why: '到了这天就不再显示，居民不会白跑。' },
  contact: { question: '站点找谁核实？', why: '只给站点的工作人员看，不会登出来。' },
};
export type StepName = keyof typeof steps;

interface FieldTexts {
  readonly label: string;
  readonly hint?: string;
  /** What to do where it lacks. */
  readonly lacks: string;
}

export const fields: Readonly<Record<VacancyField, FieldTexts>> = {
  employer: { label: '单位名称', hint: '和营业执照上的一样', lacks: '写上单位名称' },
  title: { label: '岗位名称', hint: '比如：洗碗工、仓库理货员', lacks: '写上岗位名称' },
  headCount: { label: '招几个人', lacks: '写上招几个人，只写数字' },
  employment: { label: '用工形式', lacks: '选一种用工形式' },
  description: {
    label: '做什么',
    hint: '一行写一件，比如：午市和晚市洗碗；收拾后厨',
    lacks: '写上做什么',
  },
  requirements: {
    label: '招聘条件',
    hint: '一行写一条，比如：能按时到岗；有健康证',
    lacks: '写上招聘条件；没有条件，就写“不限”',
  },
  townCode: { label: '哪个街道或镇', lacks: '选一个街道或镇' },
  address: { label: '上班的地址', hint: '写到门牌号', lacks: '写上上班的地址' },
  payMin: { label: '最少（元）', lacks: '写清工资：最少多少，最多不能比最少还少' },
  payMax: { label: '最多（元，一样就空着）', lacks: '写上最多多少' },
  payUnit: { label: '怎么算', lacks: '选一种算法' },
  validUntil: { label: '招到哪一天', lacks: '选一个今天以后、半年以内的日子' },
  name: { label: '联系人', lacks: '写上联系人' },
  phone: { label: '电话', lacks: '写上打得通的电话' },
};

export const units: Readonly<Record<PayUnit, string>> = {
  month: '按月',
  day: '按天',
  hour: '按小时',
  year: '按年',
};

export const place = { anyTown: '还没选' };

export const wage = (city: string, { monthly, hourly, from, docNo }: MinimumWage) =>
  `${city}最低工资：全职每月 ${monthly} 元，非全日制每小时 ${hourly} 元（${longDay(from)}起，${docNo}）。`;

/** What an ad must not say: why, and how to say it better. */
export const advice = {
  title: (count: number) => `有 ${count} 处说法要改`,
  hint: '照这样发，站点会退回来。改好了，这里的提醒会自己消失。',
  line: (where: AdvisedField, words: string) =>
    where === 'pay' ? `工资：${words} 元` : `${places[where]}：“${words}”`,
  better: (words: string) => `可以这样写：${words}`,
  clean: '没有发现不合规的说法。',
  unchecked: '招聘内容这会儿没能检查，可以点重试。不影响先写下去。',
};

const places: Readonly<Record<Exclude<AdvisedField, 'pay'>, string>> = {
  title: '岗位名称',
  description: '做什么',
  requirements: '招聘条件',
};

export const whys: Readonly<Record<Found['code'], { readonly why: string; readonly better: string }>> = {
  sex: { why: '不能限男女，这是就业歧视。', better: '写清要做的活，比如“要搬 20 公斤的货”' },
  ethnicity: { why: '不能限民族，这是就业歧视。', better: '去掉这一条' },
  religion: { why: '不能限宗教信仰，这是就业歧视。', better: '去掉这一条' },
  health: {
    why: '不能因为健康情况不让人来应聘。',
    better: '法律要求办证的行业，写“持有效健康证”',
  },
  household: { why: '不能限户籍、限哪里人。', better: '去掉这一条；担心住得远，就写上班的地址' },
  family: { why: '不能问婚育。', better: '写清上班时间，由应聘的人自己决定' },
  age: { why: '不必要的年龄要求会让合适的人不敢来。', better: '写需要的能力，比如“能站着干一天活”' },
  fee: { why: '不能向应聘的人收钱、押证件、扣工资。', better: '去掉这一条；服装、培训由单位出' },
  hype: { why: '听起来像夸大或骗局，居民会不信。', better: '写实际能拿到的工资和怎么算' },
  belowMinimumWage: { why: '低于当天的最低工资标准。', better: '最少一栏写到最低工资以上' },
};

export const preview = {
  question: '居民会看到这样',
  open: '点一下岗位，看居民打开以后的全文。',
  lacks: '还差这些，补上才能发',
  go: (what: string) => `去补：${what}`,
  publisher: (city: string) => `${city}就业服务站点`,
  headCount: '招几个人',
  people: (count: number) => `${count} 人`,
  toStation: (city: string) =>
    `上面这些连同联系人和电话，会发给${city}的就业服务人员。他们核实以后发布，联系人和电话不登出来。`,
  agree: '我代表这家单位，写的都是真的，同意发给就业服务人员',
  noConsent: '请先勾上同意。',
  send: '发给站点',
  again: '再发一次',
  busy: '正在发',
  unknown: '还不知道收到没有。再发一次就行，不会登记两份。下面是上次发的内容，收到回答以前不能改。',
};

export const receipt = {
  states: {
    received: '收到了，站点核实以后发布',
    published: '已经发布，居民现在就能看到',
    refused: '站点没有接受，改好了可以再发',
  } satisfies Record<VacancyReceipt['state'], string>,
  number: (id: string) => `编号 ${id}，请记下来，问进度时用得上。`,
  why: '站点的回答',
  change: '改一改再发',
  another: '再登记一个岗位',
  kept: '您写的都还在。',
};
