import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../src/domain/ads/vacancyAdvice.ts';
import type { JobDetail } from '../../../src/domain/job.ts';
import { SHANGHAI_MINIMUM_WAGES } from '../../../src/domain/minimumWage.texts.ts';
import { aJob } from '../../builders.ts';

const TODAY = '2026-11-23';
const advice = (parts: Partial<JobDetail>) =>
  adviceOn({ ...aJob(), description: [], requirements: [], ...parts }, TODAY, SHANGHAI_MINIMUM_WAGES);
const short = (parts: Partial<JobDetail>) => advice(parts).map(({ field, code }) => `${field} ${code}`);

describe('advice on a vacancy', () => {
  it('is none where nothing is wrong', () => {
    expect(advice({ description: ['午市和晚市洗碗'], requirements: ['能按时到岗', '男女不限'] })).toEqual([]);
  });

  it('tells each forbidden wish, also the same one twice, where it stands and in its words', () => {
    const found = advice({
      title: '女服务员',
      description: ['上班前先交押金 200 元'],
      requirements: ['限上海户口', '仅限女性', '汉族优先'],
    });
    expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'title sex',
      'description fee',
      'requirements household',
      'requirements sex',
      'requirements ethnicity',
    ]);
    expect(found.every(({ words }) => words !== '')).toBe(true);
  });

  it('tells of pay below the minimum wage of the day, and of none above', () => {
    const paid = (min: number): Partial<JobDetail> => ({
      employment: 'partTime',
      pay: { kind: 'range', min, max: min, unit: 'hour' },
    });
    expect(short(paid(24.9))).toEqual(['pay belowMinimumWage']);
    expect(short(paid(25))).toEqual([]);
  });

  it('speaks of nothing that only lacks or is old', () => {
    expect(advice({ validUntil: '2026-01-01', employer: '' })).toEqual([]);
  });
});
