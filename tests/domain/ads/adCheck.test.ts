import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAd, type FindingCode } from '../../../src/domain/ads/adCheck.ts';
import { LEARNED_CODES } from '../../../src/domain/ads/likeness.ts';
import type { Job, JobDetail } from '../../../src/domain/job.ts';
import { SHANGHAI_MINIMUM_WAGES } from '../../../src/domain/minimumWage.texts.ts';
import { minimumWageOn } from '../../../src/domain/minimumWage.ts';
import type { Pay } from '../../../src/domain/pay.ts';
import { type Said, sentences } from './adSentences.ts';
import { wordings } from './adWordings.ts';
import { heard } from './heard.ts';
import { wholeAds } from './wholeAds.ts';

const options = { day: '2026-11-23', wages: SHANGHAI_MINIMUM_WAGES };

/** An ad that states everything; made up. */
const anAd = (fields: Partial<JobDetail> = {}): JobDetail => ({
  id: '1',
  title: '理货员(示例)',
  employer: '示例超市有限公司',
  pay: { kind: 'range', min: 5000, max: 8000, unit: 'month' },
  address: '示例路1号',
  tags: [],
  postedOn: '2026-11-01',
  validUntil: '2026-12-31',
  publisher: '示例系统',
  headCount: 3,
  description: ['整理货架'],
  requirements: ['认真负责'],
  ...fields,
});
const codesOf = (job: Job | JobDetail) => checkAd(job, options).map(({ code }) => code);
const saying = (text: string) => checkAd(anAd({ description: [text] }), options);
const codesIn = (text: string) => saying(text).map(({ code }) => code);

describe('a good ad', () => {
  it('has no findings', () => {
    expect(checkAd(anAd(), options)).toEqual([]);
  });
});

describe('what the law wants to be stated', () => {
  it.each<[FindingCode, Partial<JobDetail>]>([
    ['noEmployer', { employer: ' ' }],
    ['noHeadCount', { headCount: undefined }],
    ['noRequirements', { requirements: [] }],
    ['noContent', { description: [] }],
    ['noWorkplace', { address: undefined }],
    ['noPay', { pay: { kind: 'negotiable' } }],
    ['noValidity', { validUntil: undefined }],
    ['noPublisher', { publisher: '' }],
  ])('%s', (code, fields) => {
    expect(checkAd(anAd(fields), options)).toEqual([{ code, severity: 'note', words: undefined }]);
  });

  it('may state its requirements in the description', () => {
    expect(codesOf(anAd({ requirements: [], description: ['任职要求:认真负责'] }))).toEqual([]);
  });

  it.each<Partial<JobDetail>>([
    { place: { lng: 121.1, lat: 31.15 } },
    { town: { code: '310118001', name: '夏阳街道' } },
  ])('may state its place without an address: %o', (where) => {
    expect(codesOf(anAd({ address: undefined, ...where }))).toEqual([]);
  });

  it('is not asked of a job in a list, which never has it', () => {
    const { id, title, employer, pay, tags, publisher } = anAd({ pay: { kind: 'negotiable' } });
    expect(codesOf({ id, title, employer, pay, tags, publisher })).toEqual([]);
  });
});

describe('words that an ad must not have', () => {
  it.each<[FindingCode, string, string]>([
    ['sex', '限女性', '限女性'],
    ['sex', '只招男工', '只招男工'],
    ['sex', '女士优先', '女士优先'],
    ['sex', '形象好,男生优先', '男生优先'],
    ['sex', '性别:女', '性别:女'],
    ['sex', '性别要求男', '要求男'],
    ['sex', '保洁（女）', '女'],
    ['sex', '普工：男2名', '男2名'],
    ['sex', '女20-35岁', '女20-35岁'],
    ['sex', '不要女的', '不要女'],
    ['ethnicity', '限汉族', '限汉族'],
    ['ethnicity', '少数民族勿扰', '少数民族勿扰'],
    ['ethnicity', '不招维吾尔族', '不招维吾尔族'],
    ['religion', '无宗教信仰', '无宗教信仰'],
    ['religion', '信教人员勿扰', '信教人员勿扰'],
    ['health', '无乙肝', '无乙肝'],
    ['health', '入职检查乙肝五项', '检查乙肝'],
    ['health', '乙肝携带者勿扰', '乙肝携带者勿扰'],
    ['health', '身体无残疾', '无残疾'],
    ['household', '限本市户籍', '限本市户籍'],
    ['household', '上海户籍优先', '上海户籍优先'],
    ['household', '本地人优先', '本地人优先'],
    ['household', '外地勿扰', '外地勿扰'],
    ['family', '已婚已育优先', '已婚已育优先'],
    ['family', '女性,未婚', '未婚'],
    ['family', '未婚未育优先', '未婚未育优先'],
    ['family', '两年内不得怀孕', '两年内不得怀孕'],
    ['family', '无生育计划', '无生育计划'],
    ['fee', '入职需交押金500元', '押金'],
    ['fee', '收取服装费、体检费', '服装费'],
    ['fee', '培训费3800元,可分期', '培训费'],
    ['fee', '不收押金,但要交服装费', '服装费'],
    ['fee', '上岗前需交300元', '上岗前需交300元'],
    ['hype', '招转培,先学后就业', '招转培'],
    ['hype', '手机刷单,一单一结', '刷单'],
    ['hype', '考证保录取', '保录取'],
    ['hype', '结业后保证录用', '保证录用'],
    ['hype', '考试包过', '包过'],
    ['hype', '月入十万不是梦', '月入十万'],
    ['fee', '先参加付费培训', '付费培训'],
    ['hype', '日入过千不是梦', '日入过千'],
    ['hype', '轻松月入过万', '月入过万'],
  ])('%s: %s', (code, text, words) => {
    expect(saying(text)).toContainEqual({ code, severity: 'alarm', words });
  });

  it.each([
    '男女不限',
    '性别不限',
    '不限男女',
    '男、女均可',
    '女装店导购,负责女装陈列',
    '招聘女装店长',
    '男鞋柜台',
    '需要女鞋设计师',
    '美女帅哥云集的团队',
    '妇女用品销售',
    '需要男科护士',
    '不限户籍',
    '户籍不限',
    '无户籍要求',
    '上海人才服务中心旁',
    '要求上海人力资源经验',
    '办理居住证和户口迁移手续',
    '民族不限',
    '少数民族服饰讲解',
    '宗教信仰自由',
    '乙肝疫苗接种岗',
    '不得检查乙肝',
    '助残服务,残疾人优先',
    '婚姻登记处工作人员',
    '未婚客户接待',
    '婚育不限',
    '不收押金',
    '不收取任何押金、培训费、服装费',
    '免培训费',
    '无需缴纳押金或保证金',
    '零押金',
    '体检费由公司承担',
    '报销体检费',
    '入职体检费全额报销',
    '负责收取客户押金',
    '整理投标保证金资料',
    '拒绝刷单',
    '识别刷单行为',
    '确保录入准确',
    '面包过敏者慎入',
    '背包过安检',
    '公司提供免费培训',
    '年龄不限',
    '年满18周岁',
    '18岁以上',
    '照护80岁老人',
    '教3-6岁儿童',
    '退休年龄60岁',
  ])('are not these: %s', (text) => {
    expect(saying(text)).toEqual([]);
  });

  it.each(['45岁以下', '年龄18-35', '年龄:20-40周岁', '18至45岁', '不超过50岁', '40岁以上'])(
    'are mildly warned of for age: %s',
    (text) => {
      expect(saying(text)).toMatchObject([{ code: 'age', severity: 'warning' }]);
    },
  );

  it('are found in full-width forms, in the title and in the requirements', () => {
    expect(codesIn('年龄２０－３５岁')).toEqual(['age']);
    expect(codesOf(anAd({ title: '保安(限男)' }))).toEqual(['sex']);
    expect(codesOf(anAd({ requirements: ['本市户籍优先'] }))).toEqual(['household']);
  });

  it('are found in the working hours', () => {
    expect(codesOf(anAd({ hours: '夜班限男性' }))).toEqual(['sex']);
  });

  it.each(
    ['06:00', '07:30', '8:30', '09:00', '18点', '早上8点半', '20:00'].flatMap((from) =>
      ['14:00', '15:30', '17:30', '18:00', '22点', '次日05:00'].flatMap((to) =>
        ['-', '–', '—', '至', '到', '~'].map((between) => `${from}${between}${to}`),
      ),
    ),
  )('are no figures of working hours: %s', (hours) => {
    for (const rest of ['', '，周末双休', '，做六休一', '，中午休息1小时'])
      expect(codesOf(anAd({ hours: `${hours}${rest}` }))).toEqual([]);
  });

  it('are found beside working hours', () => {
    expect(codesOf(anAd({ hours: '09:00-17:30，年龄45岁以下' }))).toEqual(['age']);
    expect(codesOf(anAd({ hours: '9点到17点，只招女性' }))).toEqual(['sex']);
  });

  it('are told once, by the first that were found', () => {
    expect(saying('限女性。女士优先。性别女')).toEqual([{ code: 'sex', severity: 'alarm', words: '限女性' }]);
  });
});

describe('a wish that is told otherwise', () => {
  it.each<[FindingCode, string]>([
    ['sex', 'xian nv xing'],
    ['sex', 'zhi zhao nan sheng'],
    ['sex', 'xianNvXing'],
    ['sex', 'nv shi you xian'],
    ['sex', 'n.a.n 士 优 先'],
    ['sex', 'N A N 士优先'],
    ['sex', '只限ｎａｎ性'],
    ['sex', '女🌸士🌸优先考虑'],
    ['household', '310身份证优先'],
    ['household', '仅限310开头身份证'],
    ['household', '身份证320开头的不要'],
    ['household', '某某省籍人员不招'],
    ['household', '部分省份的人员请勿投递'],
    ['household', '新上海人就不要投了'],
    ['household', '不要外地来的'],
    ['household', '要求上海籍贯'],
    ['health', '抑郁症病史者勿投'],
    ['health', '有癫痫史的人员一律不要'],
    ['health', '高血压的别来'],
    ['health', 'HBV携带者不合适'],
    ['family', '孕妇不合适'],
  ])('is found for %s: %s', (code, text) => {
    expect(codesIn(text)).toContain(code);
  });

  it.each([
    'nan-1型设备操作',
    'Xian牌设备维护',
    'xiannv主题影楼化妆',
    '会A.B.C三种系统优先',
    'nvidia显卡测试员',
    '310开头的订单优先处理',
    '身份证读卡器安装',
    '按身份证开头排序归档',
    '新上海人和老上海人都欢迎',
    '部分省份出差',
    '籍贯不限',
    '癫痫患儿陪护',
    '给高血压老人送药',
    '有精神病院工作经验优先',
    '处理婚育证明材料',
    '办理结婚登记手续的窗口人员',
    '核对计划生育证明',
    '尺寸不合适可退换，处理女装退货',
  ])('is not taken for these: %s', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

/** What of some sentences or ads is not found of a code, and which honest ones are accused. */
const judged = (all: readonly Said[]) => {
  const read = all.map((said) => ({ ...said, found: codesOf(anAd({ description: said.text.split('\n') })) }));
  const honest = read.filter(({ codes }) => codes.length === 0);
  return {
    ofCode: (code: FindingCode) => read.filter(({ codes }) => codes.includes(code)),
    missedOf: (code: FindingCode) =>
      read.filter(({ codes, found }) => codes.includes(code) && !found.includes(code)),
    honest,
    bad: read.filter(({ codes }) => codes.length > 0),
    accused: honest.filter(({ found }) => found.length > 0),
  };
};
const told = (all: readonly Said[]) => all.map(({ text }) => text).join('\n');

const ofEveryCode: readonly FindingCode[] = [
  'sex',
  'ethnicity',
  'religion',
  'health',
  'household',
  'family',
  'age',
  'fee',
  'hype',
];
const ofMost: readonly FindingCode[] = ['sex', 'age', 'fee', 'hype'];
const learned: readonly FindingCode[] = [...LEARNED_CODES];

describe.each([
  { what: 'hard sentences', all: sentences, codes: ofEveryCode, least: 25 },
  { what: 'sentences as ads word them', all: wordings, codes: ofMost, least: 150 },
  { what: 'sentences and ads of others', all: heard, codes: learned, least: 20 },
  { what: 'whole ads', all: wholeAds, codes: ofMost, least: 5 },
])('$what', ({ all, codes, least }) => {
  const { ofCode, missedOf, honest, accused } = judged(all);

  it.each(codes)('are found for %s, nine of ten or more', (code) => {
    const missed = missedOf(code);
    expect(ofCode(code).length).toBeGreaterThan(least);
    expect(missed.length / ofCode(code).length, told(missed)).toBeLessThanOrEqual(0.1);
  });

  it('are accused no more than three of a hundred times where they are honest', () => {
    expect(honest.length).toBeGreaterThan(75);
    expect(accused.length / honest.length, told(accused)).toBeLessThanOrEqual(0.03);
  });
});

describe('whole ads of all who wrote some', () => {
  const { honest, accused, bad } = judged([...heard, ...wholeAds].filter(({ text }) => text.includes('\n')));

  it('are accused no more than three of a hundred times where they are honest', () => {
    expect(honest.length).toBeGreaterThan(150);
    expect(accused.length / honest.length, told(accused)).toBeLessThanOrEqual(0.03);
  });

  it('are found, nine of ten faults or more', () => {
    const faults = bad.flatMap(({ text, codes, found }) => codes.map((code) => ({ text, code, found })));
    const missed = faults.filter(({ code, found }) => !found.includes(code));
    expect(faults.length).toBeGreaterThan(75);
    expect(missed.length / faults.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('are hardly accused of what they do not say', () => {
    const more = bad.filter(({ codes, found }) => found.some((code) => !codes.includes(code)));
    expect(more.length / bad.length, told(more)).toBeLessThanOrEqual(0.05);
  });
});

describe('a demand for money', () => {
  const fees = ['押金', '服装费', '体检费', '资料费', '建档费', '工牌费', '中介费', '培训费', '住宿押金'];
  const verbs = ['交', '缴纳', '支付', '补交'];
  const pairs = fees.flatMap((fee) => verbs.map((verb) => [fee, verb] as const));

  it.each<[string, (fee: string, verb: string) => string]>([
    ['with its sum', (fee, verb) => `入职时需${verb}${fee}三百元`],
    ['with its sum before it', (fee, verb) => `面试前须${verb}200元${fee}`],
    ['as a condition', (fee, verb) => `${verb}${fee}后方可上岗`],
    ['as a threat', (fee, verb) => `不${verb}${fee}不予录用`],
    ['kept from the wage', (fee) => `${fee}从首月工资中扣除`],
    ['left to the applicant', (fee) => `${fee}由个人承担`],
  ])('is a fee %s', (_, demand) => {
    expect(pairs.map((pair) => demand(...pair)).filter((text) => !codesIn(text).includes('fee'))).toEqual([]);
  });

  it.each<[string, (fee: string, verb: string) => string]>([
    ['denied', (fee, verb) => `无需${verb}${fee}`],
    ['denied in a list', (fee) => `不收取任何${fee}、证件工本费`],
    ['borne by the employer', (fee) => `${fee}由公司承担`],
    ['warned of', (fee, verb) => `凡要求${verb}${fee}的均为诈骗`],
    ['of others', (fee) => `负责客户${fee}的收取和登记`],
  ])('is none where it is %s', (_, honest) => {
    expect(pairs.map((pair) => honest(...pair)).filter((text) => codesIn(text).length > 0)).toEqual([]);
  });
});

describe('a clause', () => {
  it.each<[string, readonly FindingCode[]]>([
    ['不收押金', []],
    ['不收押金，服装费200元', ['fee']],
    ['不收押金、服装费', []],
    ['不收押金，服装费，培训费', []],
    ['不交押金不能上岗', ['fee']],
    ['不交押金，不能上岗', ['fee']],
    ['不交押金也能上岗', []],
    ['不是不收押金', ['fee']],
    ['男女不限，女士优先', ['sex']],
    ['不歧视女性，但岗位限男性', ['sex']],
    ['谨防收取押金的骗子，限女性', ['sex']],
  ])('ends a denial, and a threat is a demand: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it('is read through characters that nobody sees', () => {
    expect(codesIn('押\u200b金\u00ad500\ufe0f元')).toEqual(['fee']);
  });

  it.each(['ya金300', '押jin300，做满退', '培训fei自理', '先交q再上班'])(
    'is read by its sound, where it is written to slip past: %s',
    (text) => {
      expect(codesIn(text)).toContain('fee');
    },
  );

  it.each(['三百元', '三百块', '一百五', '两千八', '一万二千元'])(
    'is read with its sum in words: %s',
    (sum) => {
      expect(codesIn(`入职交${sum}`)).toContain('fee');
    },
  );

  it.each<[FindingCode, string, string]>([
    ['sex', '老人86岁，男，能自己吃饭', '照顾86岁的老人，限男性'],
    ['sex', '宝宝14个月，男孩', '只招男孩'],
    ['sex', '顾客以中年女性为主', '店员以女性为主'],
    ['sex', '现有8名男护工和22名女护工', '招8名男护工'],
    ['sex', '主要做男式衬衫', '主要招男工'],
    ['sex', '欢迎外卖小哥来吃饭', '招仓管小哥，身体结实的来'],
    ['age', '陪护术后病人，65岁', '陪护病人，限65岁以下'],
    ['age', '顾客主要是30到50岁的女性', '年龄30到50岁'],
    ['fee', '试做两小时付50元', '报名先付50元'],
    ['fee', '介绍朋友来做满一个月给300元', '介绍进厂先交300元'],
    ['fee', '不要求员工自己买货', '要求员工自己买货'],
    ['fee', '工本费由行政部支付', '工本费由个人支付'],
    ['fee', '电话老蔡，打给137****2690', '打给老板137元'],
    ['fee', '正规招聘不会让您交押金', '交押金才能上岗'],
    ['hype', '凡自称有内部渠道的都与我院无关', '有内部渠道，保证录用'],
  ])('tells %s of others from what is asked for: %s', (code, honest, demand) => {
    expect(codesIn(honest)).not.toContain(code);
    expect(codesIn(demand)).toContain(code);
  });

  it('is doubted by what it says itself, not by those beside it', () => {
    expect(codesIn('女，25至35周岁，大专以上，文秘专业')).toContain('sex');
  });

  it('of a post that the state pays may be for people of the town, wherever the ad says so', () => {
    const requirements = ['限本市户籍'];
    expect(codesOf(anAd({ requirements }))).toEqual(['household']);
    expect(codesOf(anAd({ title: '保洁员（公益性岗位）', requirements }))).toEqual([]);
  });
});

describe('the minimum wage', () => {
  const pay = (min: number, unit: 'month' | 'day' | 'hour' | 'year'): Pay => ({
    kind: 'range',
    min,
    max: min,
    unit,
  });
  const isBelow = (job: Partial<JobDetail>) => codesOf(anAd(job)).includes('belowMinimumWage');

  it.each<[boolean, Partial<JobDetail>]>([
    [true, { pay: pay(2739, 'month') }],
    [false, { pay: pay(2740, 'month') }],
    [true, { pay: pay(2500, 'month'), employment: 'fullTime' }],
    [false, { pay: pay(2500, 'month'), employment: 'partTime' }],
    [true, { pay: pay(30_000, 'year') }],
    [true, { pay: pay(24.99, 'hour') }],
    [false, { pay: pay(25, 'hour'), employment: 'partTime' }],
    [true, { pay: pay(20, 'hour'), employment: 'casual' }],
    [false, { pay: pay(20, 'hour'), employment: 'fullTime' }],
    [false, { pay: pay(20, 'day') }],
    [false, { pay: pay(1000, 'month'), employment: 'internship' }],
    [false, { pay: pay(10, 'hour'), employment: 'internship' }],
    [false, { pay: { kind: 'negotiable' } }],
    [false, { pay: { kind: 'range', min: 2500, max: 2500, unit: 'month', more: true } }],
    [false, { pay: pay(2500, 'month'), description: ['底薪2500元，另有提成'] }],
    [false, { pay: pay(2500, 'month'), requirements: ['绩效奖金每月发'] }],
    [false, { pay: pay(2500, 'month'), description: ['底薪2500+课时费'] }],
    [false, { pay: pay(2200, 'month'), title: '美容师(底薪加手工费)' }],
    [true, { pay: pay(2500, 'month'), description: ['固定月薪2500元，无提成'] }],
    [true, { pay: pay(2500, 'month'), description: ['协助绩效考核，整理档案'] }],
  ])('%s for %o', (below, job) => {
    expect(isBelow(job)).toBe(below);
  });

  it('is that of the window in which the day lies', () => {
    const wages = [
      { from: '2024-01-01', until: '2025-06-30', monthly: 2690, hourly: 24, docNo: '示例' },
      ...SHANGHAI_MINIMUM_WAGES,
    ];
    expect(minimumWageOn('2025-06-30', wages)?.monthly).toBe(2690);
    expect(minimumWageOn('2025-07-01', wages)?.monthly).toBe(2740);
    expect(minimumWageOn('2023-12-31', wages)).toBeUndefined();
    const job = anAd({ pay: pay(2700, 'month'), validUntil: '2026-12-31' });
    expect(checkAd(job, { day: '2025-06-30', wages })).toEqual([]);
    expect(checkAd(job, { day: '2023-12-31', wages })).toEqual([]);
    expect(checkAd(job, { day: '2025-07-01', wages })).toMatchObject([
      { code: 'belowMinimumWage', words: '2700' },
    ]);
  });
});

describe('windows of the minimum wage that overlap', () => {
  it('give way to the one that began last, in whatever order they are told', () => {
    const older = { from: '2024-01-01', monthly: 2690, hourly: 24, docNo: '示例' };
    const wages = [...SHANGHAI_MINIMUM_WAGES, older];
    expect(minimumWageOn('2026-11-23', wages)?.monthly).toBe(2740);
    expect(minimumWageOn('2026-11-23', wages.toReversed())?.monthly).toBe(2740);
  });
});

describe('the age of an ad', () => {
  it('is over the day after its last', () => {
    expect(codesOf(anAd({ validUntil: '2026-11-23' }))).toEqual([]);
    expect(codesOf(anAd({ validUntil: '2026-11-22' }))).toEqual(['expired']);
  });

  it('is worth a note after 90 days without an end', () => {
    expect(codesOf(anAd({ validUntil: undefined, postedOn: '2026-08-25' }))).toEqual(['noValidity']);
    expect(codesOf(anAd({ validUntil: undefined, postedOn: '2026-08-24' }))).toEqual(['noValidity', 'stale']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'不 收 押金 培训费 限 男 女 性 岁 45 以下 无 需 缴纳 任何 、 , 。 乙肝 户籍 已婚 刷单 包过 汉族 优先 不限 要求 公司 承担 - ( )'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );

  it('is checked without a throw', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        expect(Array.isArray(checkAd(anAd({ title, description: [description] }), options))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no more of fees when it says that none are taken', () => {
    const fees = (all: string) => codesIn(all).includes('fee');
    fc.assert(
      fc.property(text, (said) => {
        if (fees(said)) return;
        expect(fees(`${said}，不收押金`)).toBe(false);
        expect(fees(`不收押金，${said}`)).toBe(false);
        expect(fees(`${said}\n不收押金`)).toBe(false);
      }),
      { numRuns: 1500 },
    );
  }, 20_000);

  it('takes no longer for what it says than for its length', () => {
    const LENGTH = 20_000;
    const timeOf = (part: string) => {
      const text = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        saying(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    timeOf('整理货架，');
    const plain = timeOf('整理货架，');
    for (const part of [
      '（',
      '男',
      '不',
      '1',
      ' ',
      '不收',
      '押金、',
      '限男',
      '18-',
      '民族',
      '无任何',
      'a',
      '先交',
      '须有',
      '年龄',
      '身份证',
      '投资',
      '转我',
      '金300',
      '一小时',
      '普工1',
      '男5000女',
      '面向35',
      '结婚',
      '工资压',
      '身份证交给',
      '备孕宝',
    ]) {
      expect(timeOf(part) / plain, part).toBeLessThan(40);
    }
  }, 20_000);
});
