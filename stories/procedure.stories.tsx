import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { unkept } from '../src/ui/answer/NotKept.texts.ts';
import { personForm } from '../src/ui/form/sendForm.texts.ts';
import { remoteHelp } from '../src/ui/go/texts.ts';
import { assistance } from '../src/ui/nouns/assistance/texts.ts';
import { help, procedure } from '../src/widgets/guidance/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { storageIsFull } from './fullStorage.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'procedure',
  title: '页面/一件事怎么办',
  component: Stage,
  argTypes: controls('scenario', 'destination', 'brand'),
  args: {
    widget: 'guidance',
    scenario: 'normal',
    destination: { kind: 'procedure', id: pages.procedure.record },
  },
  parameters: { docs: { description: { component: '给谁办、步骤、材料（可以勾）、在哪办、问谁、出处。' } } },
});

const shows = look(pages.procedure.stands);

export const Normal = meta.story({ name: '正常', play: shows });

export const Unverified = meta.story({
  name: '只是线索',
  args: { destination: { kind: 'procedure', id: 'skill-upgrade-subsidy-claim' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(procedure.low)).toBeVisible();
  },
});

export const AsksForHelp = meta.story({
  name: '请人帮办：发一次，看走到哪一步',
  args: { auth: { getToken: async () => 'story-assistance' } },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: help.ask }));
    const form = within(await canvas.findByRole('form', { name: help.sheet.form }));
    await userEvent.type(form.getByRole('textbox', { name: personForm.name }), '示例居民');
    await userEvent.type(form.getByRole('textbox', { name: personForm.phone }), '13800000000');
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(form.getByRole('button', { name: help.sheet.send }));
    await expect(await canvas.findByText(help.sheet.sent)).toBeVisible();
    await userEvent.click(canvas.getAllByRole('button', { name: '关闭' })[0] ?? document.body);
    const region = within(canvas.getByRole('region', { name: help.title }));
    await expect(region.getByText(assistance.states.asked)).toBeVisible();
  },
});

export const RemoteHelp = meta.story({
  name: '远程帮办：由宿主接通',
  args: { call: fn() },
  async play({ canvas, userEvent, args }) {
    const about = { kind: 'procedure', id: pages.procedure.record };
    await userEvent.click(await canvas.findByRole('button', { name: remoteHelp.video }));
    await expect(args.call).toHaveBeenLastCalledWith('video', about);
    await userEvent.click(canvas.getByRole('button', { name: remoteHelp.phone }));
    await expect(args.call).toHaveBeenLastCalledWith('phone', about);
  },
});

export const NobodyOnline = meta.story({
  name: '不能在线请人：到站点',
  args: { lacks: ['askAssistance'] },
  async play({ canvas }) {
    await expect(await canvas.findByText(help.none)).toBeVisible();
  },
});

export const Instead = meta.story({
  name: '没查到的一步：能打的电话，能约的人',
  args: { destination: { kind: 'procedure', id: 'unemployment-registration' } },
  async play({ canvas }) {
    const steps = within(await canvas.findByRole('list', { name: procedure.steps }));
    const [book] = steps.getAllByRole('button', { name: procedure.instead.book });
    await expect(book).toBeEnabled();
    await expect(steps.getAllByRole('button', { name: procedure.instead.stations })[0]).toBeEnabled();
  },
});

export const StorageFull = meta.story({
  name: '存储满了：勾了还在屏上，说没存下来',
  beforeEach: () => storageIsFull(),
  async play({ canvas, userEvent }) {
    const papers = within(await canvas.findByRole('group', { name: procedure.materials }));
    const [box] = papers.getAllByRole('checkbox');
    await userEvent.click(box ?? document.body);
    await expect(await papers.findByText(unkept.notTaken)).toBeVisible();
    await expect(box).toBeChecked();
  },
});
