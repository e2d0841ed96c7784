import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { travel } from '../src/ui/words/travel.texts.ts';
import { stations as texts } from '../src/widgets/stations/texts.ts';
import { type Canvas, failures, saysSample, saysWhatIsMissing, waits } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { controls, Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'stations',
  title: '页面/服务站点',
  component: Stage,
  argTypes: controls,
  args: { widget: 'stations', scenario: 'normal', town: '310118001', report: fn() },
  parameters: { docs: { description: { component: '近的在前；哪天有人坐班，节假日除外。' } } },
});

async function lists({ canvas }: Canvas) {
  await saysSample({ canvas });
  const list = await canvas.findByRole('list', { name: '服务站点列表' });
  await expect(list.querySelector('h3')).toHaveTextContent('示例');
  await expect(canvas.getByText(texts.hotline)).toBeVisible();
}

export const Normal = meta.story({
  name: '正常',
  async play({ canvas }) {
    await lists({ canvas });
    const [first] = canvas.getAllByRole('listitem');
    await expect(first).toHaveTextContent('夏阳街道');
    await expect(first).toHaveTextContent(travel('walk', 6));
    await waitFor(() => expect(canvas.getAllByText(/今天有人坐班|下次坐班/)[0]).toBeVisible());
  },
});

export const NoTown = meta.story({
  name: '还不知道从哪儿出发',
  args: { town: 'none' },
  async play({ canvas, userEvent }) {
    await lists({ canvas });
    await userEvent.click(canvas.getByRole('button', { name: startPoint.ask }));
    await userEvent.click(await canvas.findByRole('button', { name: '白鹤镇' }));
    await waitFor(() => expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('白鹤镇'));
  },
});

export const Loading = meta.story({ name: '正在取数据', args: { scenario: 'silent' }, play: waits });

export const Empty = meta.story({
  name: '没有站点',
  args: { scenario: 'empty' },
  async play({ canvas }) {
    await expect(await canvas.findByText(texts.none)).toBeVisible();
  },
});

export const Down = meta.story({ name: '接口没有回应', args: { scenario: 'down' }, play: failures.down });

export const Unreachable = meta.story({
  name: '连不上',
  args: { scenario: 'unreachable' },
  play: failures.unreachable,
});

export const Unauthorized = meta.story({
  name: '要先登录',
  args: { scenario: 'unauthorized' },
  play: failures.unauthorized,
});

export const Lying = meta.story({ name: '答非所问', args: { scenario: 'lying' }, play: failures.lying });

export const Broken = meta.story({
  name: '部分内容坏了',
  args: { scenario: 'broken' },
  async play({ canvas, args }) {
    await saysWhatIsMissing({ canvas });
    await waitFor(() =>
      expect(args.report).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'rows-dropped', step: 'listStations' }),
      ),
    );
  },
});

export const Narrow = meta.story({ name: '最窄 320', globals: on.narrow, play: lists });
export const Pad = meta.story({ name: '平板', globals: on.pad, play: lists });
export const Kiosk = meta.story({ name: '查询机', globals: on.kiosk, play: lists });
export const Elder = meta.story({
  name: '长辈版',
  globals: on.elder,
  parameters: enhancedContrast,
  play: lists,
});
export const ElderNarrow = meta.story({ name: '长辈版，最窄 320', globals: on.elderNarrow, play: lists });
export const Dark = meta.story({ name: '深色', globals: on.dark, play: lists });
