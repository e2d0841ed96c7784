import { describe, expect, it } from 'vitest';
import policies from '../../mocks/policies/policies.json' with { type: 'json' };
import procedures from '../../mocks/policies/procedures.json' with { type: 'json' };
import { VISIT_KINDS } from '../../src/domain/booking.ts';
import { type Destination, isDetail, isScreenKind } from '../../src/domain/screens.ts';
import { CONDITIONS } from '../../src/domain/words/conditions.texts.ts';
import { OCCUPATIONS } from '../../src/domain/words/occupations/index.ts';
import { articles } from '../../src/widgets/guidance/articles/index.ts';
import { situations } from '../../src/widgets/guidance/situations/index.ts';
import { SITUATION_IDS } from '../../src/widgets/guidance/situations/situation.ts';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
/** Records that a path may lead to: those of ours, and those of the compilation. */
const records: Readonly<Record<string, readonly string[]>> = {
  article: idsOf(articles),
  procedure: idsOf(procedures),
  policy: idsOf(policies),
};
const understood = [...CONDITIONS, ...OCCUPATIONS].flatMap(({ name, said }) => [name, ...said]);

/** What is wrong with a destination; nothing where it opens a screen that is really there. */
function wrongIn(to: Destination): string | undefined {
  if (!isScreenKind(to.kind)) return `no screen ${to.kind}`;
  if (isDetail(to.kind) && 'id' in to && !records[to.kind]?.includes(to.id)) return `no ${to.kind} ${to.id}`;
  if (to.kind === 'benefits' && to.policy !== undefined && !records.policy?.includes(to.policy))
    return `no policy ${to.policy}`;
  if (to.kind === 'jobs' && to.words !== undefined && !understood.includes(to.words))
    return `words that the search does not understand: ${to.words}`;
  return undefined;
}

describe('paths by situation', () => {
  it('notice a step that leads nowhere', () => {
    expect(wrongIn({ kind: 'article', id: 'nowhere' })).toBeDefined();
    expect(wrongIn({ kind: 'benefits', policy: 'nowhere' })).toBeDefined();
    expect(wrongIn({ kind: 'jobs', words: '谁也不懂的话' })).toBeDefined();
  });

  it.each(SITUATION_IDS)('%s has a short path of real screens', (id) => {
    const { steps } = situations[id];
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(new Set(idsOf(steps)).size).toBe(steps.length);
    expect(steps.map(({ to }) => wrongIn(to)).filter(Boolean)).toEqual([]);
  });

  it.each(SITUATION_IDS)('%s ends at somebody who helps', (id) => {
    const { human } = situations[id];
    expect(VISIT_KINDS).toContain(human.visit);
    expect(human.action).toMatch(/约/);
  });

  it.each(SITUATION_IDS)('%s is said in short sentences, without amounts that grow old', (id) => {
    const { name, promise, steps, human } = situations[id];
    expect(name.length).toBeLessThanOrEqual(8);
    for (const { title, why, action } of steps) {
      expect(title.length).toBeLessThanOrEqual(16);
      expect(why.length).toBeLessThanOrEqual(40);
      expect(action.length).toBeLessThanOrEqual(8);
    }
    const said = [promise, human.text, ...steps.flatMap(({ title, why }) => [title, why])].join('');
    expect(said).not.toMatch(/\d\s*元|办理|须|予以|敬请|百分百|保证/);
  });

  it('have different names', () => {
    expect(new Set(SITUATION_IDS.map((id) => situations[id].name)).size).toBe(SITUATION_IDS.length);
  });
});
