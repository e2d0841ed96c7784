import type { Employment, JobTag } from '../../domain/job.ts';

export const tags: Readonly<Record<JobTag, string>> = {
  olderWelcome: '欢迎大龄',
  nightShift: '有夜班',
  graduates: '欢迎毕业生',
  meals: '包餐',
  lodging: '有住宿',
  noExperience: '不要经验',
};

export const employments: Readonly<Record<Employment, string>> = {
  fullTime: '全职',
  partTime: '兼职',
  casual: '零工',
  internship: '见习',
};
