import type * as z from 'zod/mini';
import type { WireVacancy } from '../../src/city/sources/gateway/wireWrites.ts';
import { adviceOn } from '../../src/domain/ads/vacancyAdvice.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { SHANGHAI_MINIMUM_WAGES } from '../../src/domain/minimumWage.texts.ts';

/** Why the made-up station refuses a vacancy: each thing that no ad may say, and pay below the minimum wage. */
export function vacancyRefusals(vacancy: z.output<typeof WireVacancy>, day: Day): readonly string[] {
  const { title, description, requirements, employer, employment, pay } = vacancy;
  const ad = {
    id: '',
    title,
    employer,
    employment,
    pay:
      'unit' in pay
        ? { kind: 'range' as const, min: pay.min, max: pay.max, unit: pay.unit }
        : { kind: 'negotiable' as const },
    tags: [],
    publisher: '',
    description,
    requirements,
  };
  return adviceOn(ad, day, SHANGHAI_MINIMUM_WAGES)
    .filter(({ code }) => code !== 'age')
    .map(({ field, words }) =>
      field === 'pay'
        ? `工资 ${words} 元低于最低工资标准。（示例数据）`
        : `“${words}”不能写进招聘。（示例数据）`,
    );
}
