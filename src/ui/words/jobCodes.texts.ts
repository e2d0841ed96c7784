import type { Job } from '../../domain/job.ts';
import type { JobFilterValue } from '../../domain/jobFilters.ts';
import type { JobCodeField } from '../../domain/knownCodes.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { jobFilterWords } from './job.texts.ts';

/** What the codes of an ad say, with the name of the field. */
export const codeFields: {
  readonly [Field in JobCodeField]: {
    readonly legend: string;
    readonly values: Readonly<Record<JobFilterValue<Field>, string>>;
  };
} = {
  employment: jobFilterWords.employment,
  education: {
    legend: '学历要求',
    values: {
      any: '不限',
      juniorHigh: '初中以上',
      seniorHigh: '高中、中专以上',
      college: '大专以上',
      bachelor: '本科以上',
      master: '研究生',
    },
  },
  experience: {
    legend: '经验要求',
    values: {
      any: '不限',
      oneYear: '不超过 1 年',
      threeYears: '不超过 3 年',
      fiveYears: '不超过 5 年',
      tenYears: '不超过 10 年',
    },
  },
};

/** A code of a job in words; `undefined` where the job has none. */
export function codeWords(job: Job, field: JobCodeField): string | undefined {
  const words: Readonly<Record<string, string>> = codeFields[field].values;
  return ownOf(words, job[field] ?? '');
}
