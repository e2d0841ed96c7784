import { describe, expect, it } from 'vitest';
import policies from '../../mocks/policies/policies.json' with { type: 'json' };
import procedures from '../../mocks/policies/procedures.json' with { type: 'json' };
import { articles } from '../../src/widgets/guidance/articles/index.ts';

const known = {
  policies: new Set(policies.map(({ id }) => id)),
  procedures: new Set(procedures.map(({ id }) => id)),
};

describe('articles', () => {
  it('are at least twenty, each there one time', () => {
    expect(articles.length).toBeGreaterThanOrEqual(20);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it.each(articles)('$id names only policies and procedures that there are', (article) => {
    expect(article.policies.length + article.procedures.length).toBeGreaterThan(0);
    expect(article.policies.filter((id) => !known.policies.has(id))).toEqual([]);
    expect(article.procedures.filter((id) => !known.procedures.has(id))).toEqual([]);
  });

  it.each(articles)('$id states no amount in yuan, which would grow old', ({ parts }) => {
    const text = parts.flatMap(({ title, lines }) => [title, ...lines]).join('');
    expect(text).not.toMatch(/\d\s*元|[一二两三四五六七八九十百千万]+元/);
  });
});
