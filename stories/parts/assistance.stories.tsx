import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.tsx';
import { ASSISTANCE_STATES } from '../../src/domain/assistance.ts';
import { AssistanceList } from '../../src/ui/nouns/assistance/AssistanceList.tsx';
import { assistance as texts } from '../../src/ui/nouns/assistance/texts.ts';
import { hidden } from '../controls.ts';

const notes = { declined: ['这件事要到户籍地办（示例）'], accepted: ['王老师周三上午打给您（示例）'] };

const meta = preview.meta({
  id: 'assistance',
  title: '零件/帮办走到哪一步',
  component: AssistanceList,
  argTypes: { all: hidden, leads: hidden },
  args: {
    all: ASSISTANCE_STATES.map((state, nth) => ({
      id: state,
      words: '失业登记不会弄（示例）',
      procedureId: 'unemployment-registration',
      askedAt: `2026-11-${20 + nth}T09:00:00+08:00`,
      state,
      notes: state === 'declined' || state === 'accepted' ? notes[state] : [],
    })),
    leads: true,
  },
  parameters: {
    part: true,
    docs: { description: { component: '已收到、已接、办好了、办不了（说为什么，还能找谁）。' } },
  },
});

export const States = meta.story({
  name: '每一步',
  async play({ canvas }) {
    for (const state of ASSISTANCE_STATES) await expect(canvas.getByText(texts.states[state])).toBeVisible();
    await expect(canvas.getByText('这件事要到户籍地办（示例）')).toBeVisible();
  },
});
