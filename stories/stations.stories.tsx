import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { travel } from '../src/ui/words/travel.texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'stations',
  title: '页面/服务站点',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'stations', scenario: 'normal', town: '310118001', report: fn() },
  parameters: { docs: { description: { component: '近的在前；哪天有人坐班，节假日除外。' } } },
});

const lists = look(pages.stations.stands);

export const Normal = meta.story({
  name: '正常',
  async play({ canvas, globals }) {
    await lists({ canvas, globals });
    const [first] = canvas.getAllByRole('listitem');
    await expect(first).toHaveTextContent('夏阳街道');
    await expect(first).toHaveTextContent(travel('walk', 6));
    await waitFor(() => expect(canvas.getAllByText(/今天有人坐班|下次坐班/)[0]).toBeVisible());
  },
});

export const NoTown = meta.story({
  name: '还不知道从哪儿出发',
  args: { town: 'none' },
  async play({ canvas, globals, userEvent }) {
    await lists({ canvas, globals });
    await userEvent.click(canvas.getByRole('button', { name: startPoint.ask }));
    await userEvent.click(await canvas.findByRole('button', { name: '白鹤镇' }));
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('白鹤镇'));
  },
});
