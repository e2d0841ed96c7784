import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyStoryIndexer, withEveryStory } from '../../.storybook/everyStory.ts';
import { SURFACE_NAMES } from '../../src/ui/surface/surface.ts';
import { everyNames, PAGE_IDS, places, states } from '../../stories/every/names.ts';

const stories = join(dirname(dirname(import.meta.dirname)), 'stories');
const index = (id: string) =>
  everyStoryIndexer.createIndex(join(stories, `${id}.stories.tsx`), { makeTitle: (title) => title ?? id });

describe('the pages of the book', () => {
  it.each(PAGE_IDS)('%s has every story that a page has, by its Chinese name', async (id) => {
    const listed = new Map((await index(id)).map(({ exportName, name }) => [exportName, name]));
    const every = everyNames(id);
    expect(Object.keys(every).length).toBeGreaterThan(9);
    expect(Object.fromEntries(Object.keys(every).map((story) => [story, listed.get(story)]))).toEqual(every);
  });

  it.each(PAGE_IDS)('%s lists its stories in Chinese, and none twice', async (id) => {
    const names = (await index(id)).map(({ name = '' }) => name);
    expect(names.filter((name) => !/\p{Script=Han}|^PAD$/u.test(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('stand in the narrowest window, across, on every other surface, with big text and from right to left', () => {
    const shown = Object.keys(places).map((place) => place.toLowerCase());
    expect(shown).toEqual(expect.arrayContaining(['narrow', 'landscape', 'bigtext', 'righttoleft']));
    expect(SURFACE_NAMES.filter((name) => name !== 'phone' && !shown.includes(name))).toEqual([]);
  });

  it('show the whole circle in every place, and leave the states of the city to its screens', () => {
    expect(everyNames('circle')).toEqual(places);
    expect(everyNames('jobs')).toMatchObject({ ...states, Empty: '什么也没有', Broken: '部分内容坏了' });
    expect(everyNames('job')).toMatchObject({ ...states, Gone: '已经不在' });
  });
});

describe('another file of stories', () => {
  it.each([
    'icon.stories.tsx',
    'tokens.stories.tsx',
    'parts/notes.stories.tsx',
    'parts/home.stories.tsx.map',
  ])('%s gets no story that it does not write', (file) => {
    expect(withEveryStory(join(stories, file), 'export const meta = 1;')).toBe('export const meta = 1;');
    expect(everyStoryIndexer.test.test(join(stories, file))).toBe(false);
  });
});
