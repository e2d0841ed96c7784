import { describe, expect, it } from 'vitest';
import { missingElements } from '../../src/domain/ads/adElements.ts';
import {
  lackingIn,
  toAd,
  toVacancy,
  VACANCY_FIELDS,
  type VacancyField,
} from '../../src/domain/vacancyForm.ts';

const TODAY = '2026-11-23';
const good: Readonly<Record<VacancyField, string>> = {
  employer: ' 示例餐饮店 ',
  title: '洗碗工',
  headCount: '2 人',
  employment: 'partTime',
  description: '午市和晚市洗碗\n\n 收拾后厨 ',
  requirements: '能按时到岗',
  townCode: '',
  address: '示例路1号',
  payMin: '２６',
  payMax: '',
  payUnit: 'hour',
  validUntil: '2026-12-20',
  name: '王芳',
  phone: '13800000000',
};
const typed = (parts: Partial<typeof good> = {}) => {
  const all = { ...good, ...parts };
  return (field: VacancyField) => all[field];
};

describe('a vacancy', () => {
  it('with more paragraphs than a city takes keeps all words in as many as it takes', () => {
    const lines = Array.from({ length: 80 }, (_, nth) => `第${nth}条`);
    const draft = toVacancy(typed({ description: lines.join('\n') }), 'r', TODAY);
    expect(draft?.description).toHaveLength(50);
    expect(draft?.description.join(' ')).toBe(lines.join(' '));
    const one = lines.slice(0, 51).join('\n');
    expect(toVacancy(typed({ description: one }), 'r', TODAY)?.description).toHaveLength(50);
    const fitting = lines.slice(0, 50);
    expect(toVacancy(typed({ description: fitting.join('\n') }), 'r', TODAY)?.description).toEqual(fitting);
  });

  it('is what was typed, line by line', () => {
    expect(toVacancy(typed(), 'request-1', TODAY)).toEqual({
      requestId: 'request-1',
      contact: { name: '王芳', phone: '13800000000' },
      employer: '示例餐饮店',
      title: '洗碗工',
      headCount: 2,
      requirements: ['能按时到岗'],
      description: ['午市和晚市洗碗', '收拾后厨'],
      address: '示例路1号',
      townCode: undefined,
      pay: { kind: 'range', min: 26, max: 26, unit: 'hour' },
      employment: 'partTime',
      validUntil: '2026-12-20',
    });
  });

  it('lacks everything at first, and only the town and the upper pay may stay empty', () => {
    const empty = () => '';
    expect(lackingIn(empty, TODAY)).toEqual(
      VACANCY_FIELDS.filter((field) => !['townCode', 'payMax', 'payUnit'].includes(field)),
    );
    expect(toVacancy(empty, 'request-1', TODAY)).toBeUndefined();
  });

  it.each([
    ['headCount', '0'],
    ['headCount', '1.5'],
    ['headCount', '若干'],
    ['headCount', '10001'],
    ['employment', 'forever'],
    ['description', ' \n '],
    ['payMin', '面议'],
    ['payMin', '-5'],
    ['validUntil', '2026-11-22'],
    ['validUntil', '2027-05-26'],
    ['validUntil', '2026-02-30'],
    ['phone', '12'],
    ['phone', '13800000000 13900000000'],
  ] as const)('lacks %s when it is %s', (field, value) => {
    expect(lackingIn(typed({ [field]: value }), TODAY)).toEqual([field]);
    expect(toVacancy(typed({ [field]: value }), 'request-1', TODAY)).toBeUndefined();
  });

  it('lacks its pay when the most is less than the least', () => {
    expect(lackingIn(typed({ payMin: '30', payMax: '26' }), TODAY)).toEqual(['payMin']);
  });

  it.each([
    { validUntil: TODAY },
    { validUntil: '2027-05-25' },
    { headCount: '10000' },
    { payMin: '26', payMax: '26' },
  ])('may go up to the limit: %j', (parts) => {
    expect(lackingIn(typed(parts), TODAY)).toEqual([]);
  });

  it('that lacks nothing is an ad with every element that the law requires', () => {
    expect(missingElements(toAd(typed(), TODAY, '示例站点'))).toEqual([]);
  });

  it('that is half typed is an ad as far as it goes', () => {
    const half = toAd(typed({ payMin: '', headCount: '' }), TODAY, '示例站点', '夏阳街道');
    expect(half).toMatchObject({
      title: '洗碗工',
      pay: { kind: 'negotiable' },
      headCount: undefined,
      town: undefined,
    });
    expect(toAd(typed({ townCode: '310118001' }), TODAY, '示例站点', '夏阳街道').town?.name).toBe('夏阳街道');
  });
});
