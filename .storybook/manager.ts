import { DOCS_PREPARED, GLOBALS_UPDATED, SET_GLOBALS, STORY_PREPARED } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { frameFollowsSurface, frameIsWhole } from './frame.ts';
import { theme } from './theme.ts';

addons.setConfig({
  theme,
  sidebar: { showRoots: true },
  // At the side the panel leaves the height of a phone to the story.
  panelPosition: 'right',
});

addons.register('frame', (book) => {
  frameFollowsSurface(book, [SET_GLOBALS, GLOBALS_UPDATED]);
  frameIsWhole(book, [STORY_PREPARED, DOCS_PREPARED, SET_GLOBALS, GLOBALS_UPDATED]);
});
