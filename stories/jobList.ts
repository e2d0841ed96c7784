import { fn } from 'storybook/test';
import { openCount } from '../mocks/city/seed/jobs.ts';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { modes } from '../src/ui/words/travel.texts.ts';
import { jobs as texts } from '../src/widgets/jobs/texts.ts';
import { controls } from './controls.ts';
import type { Canvas } from './plays.ts';
import { Stage } from './stage.tsx';

/** How the stories of the list of jobs begin, which stand in several files. */
export const jobList = {
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'jobs' as const, scenario: 'normal' as const, town: '310118001' as const, report: fn() },
};

/** How many jobs are open. */
export const OPEN = openCount(2000);

/** Waits for the list that is sorted from the town. */
export async function settles({ canvas }: Canvas) {
  await canvas.findByText(startPoint.by(startPoint.from('夏阳街道'), modes.walk));
  await canvas.findByText(texts.count(OPEN));
}
