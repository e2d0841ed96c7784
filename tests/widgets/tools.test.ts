import { describe, expect, it } from 'vitest';
import policies from '../../mocks/policies/policies.json' with { type: 'json' };
import { INTERESTS, type Interest, type Liking, scoresOf, strongest } from '../../src/domain/interests.ts';
import { linesOf, linesTooMany, paragraphsOf, type Resume } from '../../src/domain/resume.ts';
import { activities } from '../../src/widgets/guidance/tools/interests.texts.ts';
import { cards } from '../../src/widgets/guidance/tools/interview.texts.ts';

describe('interests', () => {
  /** Answers to all activities, by the kind of each. */
  const said = (of: (interest: Interest) => Liking) =>
    strongest(scoresOf(activities.map(({ interest }) => ({ interest, liking: of(interest) }))));

  it('have four activities of each kind', () => {
    for (const kind of INTERESTS) {
      expect(activities.filter(({ interest }) => interest === kind)).toHaveLength(4);
    }
  });

  it.each(INTERESTS)('of kind %s are found when only they are liked', (kind) => {
    expect(said((interest) => (interest === kind ? 'like' : 'dislike'))).toEqual([kind]);
  });

  it('are several when several are liked, and three at most', () => {
    expect(said((interest) => (interest === 'S' || interest === 'C' ? 'like' : 'unsure'))).toEqual([
      'S',
      'C',
    ]);
    expect(said((interest) => (interest === 'R' ? 'dislike' : 'like'))).toHaveLength(3);
  });

  it('cannot be told when all is liked alike, nothing is, or too little is answered', () => {
    for (const liking of ['like', 'unsure', 'dislike'] as const) expect(said(() => liking)).toEqual([]);
    expect(strongest(scoresOf([]))).toEqual([]);
    expect(strongest(scoresOf([{ interest: 'R', liking: 'like' }]))).toEqual([]);
  });

  it('of a kind are said once two of its activities are answered', () => {
    const answers = (count: number) =>
      Array.from({ length: count }, () => ({ interest: 'R', liking: 'like' }) as const);
    expect(scoresOf(answers(1))).toEqual({});
    expect(scoresOf(answers(2))).toEqual({ R: 2 });
  });

  it('are told apart from half a point on', () => {
    const rest = { R: 1, I: 1, A: 1, S: 1, E: 1 };
    expect(strongest({ ...rest, C: 1.5 })).toEqual(['C']);
    expect(strongest({ ...rest, C: 1.25 })).toEqual([]);
    expect(strongest({ R: 0, I: 0, A: 0, S: 0, E: 0.25, C: 0.75 })).toEqual([]);
  });
});

describe('a résumé', () => {
  const empty: Resume = { name: '', phone: '', wants: '', skills: '', did: '', learned: '', about: '' };

  it('takes no line for a part that is not written', () => {
    expect(linesOf(empty)).toBe(0);
    expect(linesOf({ ...empty, name: '示例', did: ' \n\n' })).toBe(2);
  });

  it('is too long by the lines beyond a page', () => {
    const did = Array.from({ length: 50 }, () => '一份工作').join('\n');
    expect(linesTooMany({ ...empty, did })).toBe(11);
    expect(linesTooMany({ ...empty, did: '一'.repeat(38 * 39) })).toBe(0);
    expect(linesTooMany({ ...empty, did: '一'.repeat(38 * 39 + 1) })).toBe(1);
  });

  it('has a paragraph for each line', () => {
    expect(paragraphsOf(' 切配 \n\n洗碗')).toEqual(['切配', '洗碗']);
  });
});

describe('the cards of an interview', () => {
  it('are at least ten, each with an id of its own and three sentences to say', () => {
    expect(cards.length).toBeGreaterThanOrEqual(10);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { id, answer } of cards) expect(answer, id).toHaveLength(3);
  });

  it('name policies that there are', () => {
    const known = new Set(policies.map(({ id }) => id));
    for (const { refuse } of cards) if (refuse) expect(known).toContain(refuse);
  });
});
