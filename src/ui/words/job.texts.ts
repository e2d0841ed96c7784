import type { Education, Employment, Experience, Job, JobTag, TagKind } from '../../domain/job.ts';
import type { JobFilterName, JobFilterValue } from '../../domain/jobFilters.ts';
import type { JobCodeField } from '../../domain/knownCodes.ts';
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

const educations: Readonly<Record<Education, string>> = {
  any: '不限学历',
  juniorHigh: '初中',
  seniorHigh: '高中、中专、技校',
  college: '大专',
  bachelor: '本科',
  master: '研究生',
};

const experiences: Readonly<Record<Experience, string>> = {
  none: '不用经验',
  year: '一年以内',
  threeYears: '一到三年',
  more: '三年以上',
};

interface FilterWords<Value extends string> {
  readonly legend: string;
  /** For a value that is not here, the city's name is used. */
  readonly values: Readonly<Record<Value, string>>;
}

export const jobFilterWords: { readonly [N in JobFilterName]: FilterWords<JobFilterValue<N>> } = {
  payBands: { legend: '收入（按最低算）', values: payBands },
  payLeasts: { legend: '收入至少', values: payLeasts },
  tags: { legend: '看重什么', values: tags },
  employment: { legend: '用工形式', values: employments },
  education: { legend: '学历要求', values: educations },
  experience: { legend: '经验要求', values: experiences },
  towns: { legend: '街道和镇', values: {} },
  publishers: { legend: '信息来自', values: {} },
};

/** A code of a job in words; `undefined` where the job has none. */
export function codeWords(job: Job, field: JobCodeField): string | undefined {
  const words: Readonly<Record<string, string>> = jobFilterWords[field].values;
  return words[job[field] ?? ''];
}

const MAX_CHIPS = 3;

/** The chips on a card. */
export const chipsOf = (job: Job): readonly string[] => job.tags.map((tag) => tags[tag]).slice(0, MAX_CHIPS);
