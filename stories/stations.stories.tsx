import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { address, map } from '../src/ui/go/texts.ts';
import { startPoint } from '../src/ui/startPoint/texts.ts';
import { travel } from '../src/ui/words/travel.texts.ts';
import { circle, stations } from '../src/widgets/stations/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { on } from './settings.tsx';
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
    await waitFor(() => expect(canvas.getAllByText(/今天坐班|下次坐班/)[0]).toBeVisible());
  },
});

export const WayInAMap = meta.story({
  name: '用地图看怎么走：点两下也只打开一次',
  args: { navigate: fn(() => true) },
  async play({ canvas, args, globals, userEvent }) {
    await lists({ canvas, globals });
    const [link] = canvas.getAllByRole('link', { name: map.way });
    if (!link) throw new Error('no way in a map');
    await userEvent.dblClick(link);
    await expect(args.navigate).toHaveBeenCalledTimes(1);
    await expect(args.navigate).toHaveBeenCalledWith({
      kind: 'external',
      url: expect.stringMatching(/^https:\/\/uri\.amap\.com\/navigation\?to=121\.1\d+%2C31\.\d+%2C/),
    });
  },
});

export const WayOnKiosk = meta.story({
  name: '查询机：地图给二维码',
  globals: on.kiosk,
  async play({ canvas, globals, userEvent }) {
    await lists({ canvas, globals });
    await userEvent.click(canvas.getAllByRole('button', { name: map.way })[0] ?? document.body);
    await expect(await canvas.findByRole('img', { name: address.code })).toBeVisible();
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

export const Drawing = meta.story({
  name: '画成圈：号和列表里的一样',
  async play({ canvas, canvasElement, globals, userEvent }) {
    await lists({ canvas, globals });
    await userEvent.click(canvas.getByRole('button', { name: circle.open }));
    const drawing = await canvas.findByRole('figure', { name: circle.figure('walk', 3) });
    const marks = [...drawing.querySelectorAll('.circle-spot')].map((spot) => spot.textContent);
    await expect(marks).toHaveLength(3);
    await expect(marks[0]).toMatch(/^1/);
    const cards = canvas.getAllByRole('listitem');
    const numbers = cards.map((card) => card.querySelector('.station-mark')?.textContent);
    await expect(numbers.slice(0, 4)).toEqual(['1', '2', '3', undefined]);
    await expect(canvasElement.querySelectorAll('figure button')).toHaveLength(0);
    await userEvent.click(canvas.getByRole('button', { name: circle.close }));
    await waitFor(() => expect(canvas.queryByRole('figure')).toBeNull());
  },
});

export const BesideTheList = meta.story({
  name: 'PAD：圈在列表旁边',
  globals: on.pad,
  async play({ canvas, globals }) {
    await lists({ canvas, globals });
    await expect(await canvas.findByRole('figure', { name: circle.figure('walk', 3) })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: circle.open })).toBeNull();
  },
});

export const NoPlaces = meta.story({
  name: '城市没写站点在哪：列表照样有，圈里没有',
  args: { scenario: 'places-odd' },
  async play({ canvas, userEvent }) {
    const list = await canvas.findByRole('list', { name: stations.list });
    await expect(list.querySelectorAll('li')).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button', { name: circle.open }));
    await expect(await canvas.findByText(circle.none('walk'))).toBeVisible();
  },
});
