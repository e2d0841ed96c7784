import type { Education, Employment, Experience, Job, JobTag, TagKind } from '../../domain/job.ts';
import type { JobFilterName, JobFilterValue } from '../../domain/jobFilters.ts';
import { payBands, payLeasts } from './pay.texts.ts';

export const tags: Readonly<Record<JobTag, string>> = {
  olderWelcome: '欢迎大龄',
  nightShift: '有夜班',
  graduates: '欢迎毕业生',
  meals: '包餐',
  lodging: '有住宿',
  noExperience: '不要求经验',
  dayShift: '不上夜班',
  insurance: '五险一金',
  weekends: '双休',
};

/** What a group of tags tells. */
export const tagKinds: Readonly<Record<TagKind, string>> = {
  hours: '上班时间',
  suits: '适合（单位自己说的）',
  gives: '单位写明有的',
};

const employments: Readonly<Record<Employment, string>> = {
  fullTime: '全职',
  partTime: '兼职',
  casual: '零工',
  internship: '见习',
};

interface FilterWords<Value extends string> {
  readonly legend: string;
  /** What stands by itself. For a value that is not here, the city's name is used. */
  readonly values: Readonly<Record<Value, string>>;
  /** What stands below the legend. By default, the same. */
  readonly short?: Readonly<Record<Value, string>>;
}

const education: FilterWords<Education> = {
  legend: '学历要求不高于',
  values: {
    any: '不看学历',
    juniorHigh: '学历到初中',
    seniorHigh: '学历到高中、中专',
    college: '学历到大专',
    bachelor: '学历到本科',
    master: '学历到研究生',
  },
  short: {
    any: '不看学历',
    juniorHigh: '初中',
    seniorHigh: '高中、中专',
    college: '大专',
    bachelor: '本科',
    master: '研究生',
  },
};

const experience: FilterWords<Experience> = {
  legend: '经验要求不超过',
  values: {
    any: '不看经验',
    oneYear: '经验 1 年以内',
    threeYears: '经验 3 年以内',
    fiveYears: '经验 5 年以内',
    tenYears: '经验 10 年以内',
  },
  short: { any: '不看经验', oneYear: '1 年', threeYears: '3 年', fiveYears: '5 年', tenYears: '10 年' },
};

export const jobFilterWords: { readonly [N in JobFilterName]: FilterWords<JobFilterValue<N>> } = {
  payBands: { legend: '收入（按最低算）', values: payBands },
  payLeasts: { legend: '收入至少', values: payLeasts },
  tags: { legend: '看重什么', values: tags },
  employment: { legend: '用工形式', values: employments },
  education,
  experience,
  posted: {
    legend: '发布时间',
    values: { 'days:3': '近 3 天发布', 'days:7': '近 7 天发布', 'days:30': '近 30 天发布' },
    short: { 'days:3': '近 3 天', 'days:7': '近 7 天', 'days:30': '近 30 天' },
  },
  towns: { legend: '街道和镇', values: {} },
  publishers: { legend: '信息来自', values: {} },
};

const MAX_CHIPS = 3;

/** The chips on a card. */
export const chipsOf = (job: Job): readonly string[] => job.tags.map((tag) => tags[tag]).slice(0, MAX_CHIPS);
