import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { loadCsf } from 'storybook/internal/csf-tools';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { everyNames, PAGE_IDS, places } from '../stories/every/names.ts';

const EVERY = './every/stories.ts';

/**
 * Adds to the file of a page the stories that every page has. Storybook finds stories by reading the text of a file and
 * never by running it, so that a loop in the file would add none. Other files stay as they are.
 */
export function withEveryStory(file: string, program: string): string {
  const id = PAGE_IDS.find((page) => basename(file) === `${page}.stories.tsx`);
  if (id === undefined) return program;
  const stories = Object.entries(everyNames(id)).map(([story, name]) => {
    // A page of docs shows every story in the same window, so that places are in the sidebar only.
    const tags = Object.hasOwn(places, story) ? "['!autodocs']" : '[]';
    return `export const ${story} = meta.story({ name: '${name}', tags: ${tags}, ...everyStory('${id}').${story} });`;
  });
  return [program, `import { everyStory } from '${EVERY}';`, ...stories, ''].join('\n');
}

const PAGE = new RegExp(`[\\\\/]stories[\\\\/](${PAGE_IDS.join('|')})\\.stories\\.tsx$`);

/** Lists these stories in the sidebar. */
export const everyStoryIndexer: Indexer = {
  test: PAGE,
  async createIndex(file, options) {
    const program = withEveryStory(file, await readFile(file, 'utf8'));
    return loadCsf(program, { ...options, fileName: file }).parse().indexInputs;
  },
};

/** Brings these stories into the page, and into the tests. */
export const everyStoryPlugin: Plugin = {
  name: 'every-story',
  enforce: 'pre',
  transform: {
    filter: { id: PAGE },
    handler: (program, file) => ({ code: withEveryStory(file, program), map: null }),
  },
};
