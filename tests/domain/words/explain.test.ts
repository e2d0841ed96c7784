import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/domain/words/explain.ts';
import { suggest } from '../../../src/domain/words/suggest.ts';
import { understood } from '../../../src/widgets/jobs/understood.texts.ts';

const towns = [{ code: '310118102', name: '朱家角镇', point: { lng: 121.05, lat: 31.11 } }];
const labels = (query: string) => explain(query, towns).parts.map(understood.labelOf);

describe('what a query is explained as', () => {
  it('names each part in the words of the city', () => {
    expect(labels('朱家角 不想上夜班 保洁 四千以上')).toEqual([
      '朱家角镇',
      '不上夜班',
      '保洁',
      '每月 4000 元以上',
    ]);
    expect(labels('52岁 保安')).toEqual(['52 岁（大龄友好）', '保安']);
    expect(labels('22岁 保安')).toEqual(['22 岁', '保安']);
  });

  it('says which other names of the work were looked for, and none that was typed', () => {
    const { also } = explain('保洁', towns);
    expect(also).toContain('保洁员');
    expect(also).not.toContain('保洁');
  });

  it('says what is no job, and where to turn', () => {
    expect(explain('公积金怎么提取', towns).elsewhere?.to).toBe('12329');
    expect(explain('失业金怎么领', towns).elsewhere?.to).toBe('policies');
    expect(explain('怎么坐车去医院', towns).elsewhere).toBeDefined();
    expect(explain('保洁', towns).elsewhere).toBeUndefined();
  });
});

describe('suggestions', () => {
  it('begin with what is typed, the short ones first', () => {
    const [first, ...others] = suggest('保');
    expect(first?.startsWith('保')).toBe(true);
    expect(others.length).toBeGreaterThan(1);
    expect(suggest('保')).toEqual(suggest(' 保 '));
  });

  it('are what was looked for before on this visit, when nothing is typed', () => {
    expect(suggest('', ['保洁 包住', '电工'])).toEqual(['保洁 包住', '电工']);
    expect(suggest('电', ['保洁 包住', '电工 夜班'])[0]).toBe('电工 夜班');
  });

  it('are never what stands in the box already', () => {
    expect(suggest('保洁员', ['保洁员'])).not.toContain('保洁员');
  });

  it.each(['（（（', '😀', 'x'.repeat(5000), "' OR 1=1"])(
    'are none for what nobody calls work: %#',
    (typed) => {
      expect(suggest(typed)).toEqual([]);
    },
  );
});
