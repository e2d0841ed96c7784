import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import addonMsw from 'msw-storybook-addon';
import { configure } from 'storybook/test';
import { cityInBrowser } from '../mocks/city/browser.ts';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import { expectControls, expectFigures } from '../stories/checks.ts';
import { clock, storyCity } from '../stories/city.ts';
import { readSettings, SettingsContext } from '../stories/settings.tsx';
import { Part } from '../stories/stage.tsx';
import { Device } from './Device.tsx';
import { DocsPage } from './DocsPage.tsx';
import { theme } from './theme.ts';
import { globalTypes, initialGlobals, viewports } from './toolbar.ts';

document.documentElement.lang = 'zh-CN';
const isTest = '__vitest_browser__' in window;
// A failed call is retried after a second, so that queries must wait longer than their default.
configure({ asyncUtilTimeout: 8000 });

/** Created once, because a page of docs has many stories that need it at the same time. */
let worker: ReturnType<typeof cityInBrowser> | undefined;
function sandbox() {
  worker ??= cityInBrowser(storyCity, location.origin);
  return worker;
}

export default definePreview({
  addons: [addonA11y(), addonDocs(), addonMsw(sandbox)],
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    docs: { page: DocsPage, theme, canvas: { sourceState: 'none' } },
    viewport: { options: viewports },
    backgrounds: { disable: true },
    // What passed is written down for nobody in a test, and that takes most of the time.
    a11y: { test: 'error', options: isTest ? { resultTypes: ['violations'] } : {} },
    // With the sentence of each.
    controls: { expanded: true },
    // Within each in the order of the files, which `main.ts` names.
    options: { storySort: { order: ['怎么看这本书', '整体', '页面', '零件', '规范', '流程'] } },
  },
  decorators: [
    (Story, { globals, parameters, viewMode }) => {
      const story = parameters.part === true ? <Part>{Story()}</Part> : Story();
      return (
        <SettingsContext value={readSettings(globals)}>
          {viewMode === 'docs' ? <Device viewport={globals.viewport?.value}>{story}</Device> : story}
        </SettingsContext>
      );
    },
  ],
  async beforeEach() {
    window.scrollTo(0, 0);
    await personalStore(clock).forgetAll();
  },
  afterEach({ canvasElement, globals, viewMode, argTypes, initialArgs }) {
    // In Storybook itself, a check that fails would take the story away from the person who looks at it.
    if (!isTest) return;
    expectControls(argTypes, initialArgs);
    if (viewMode === 'story') expectFigures(canvasElement, readSettings(globals));
  },
});
