import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { loan, startup } from '../src/widgets/startup/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'startup',
  title: '页面/创业指导',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'startup', scenario: 'normal', town: '310118001', report: fn() },
  parameters: { docs: { description: { component: '一步一步，每步都有地方去；贷款利息自己算；约专家。' } } },
});

export const Normal = meta.story({ name: '正常', play: look(pages.startup.stands) });

export const CountsInterest = meta.story({
  name: '算贷款利息',
  async play({ canvas, userEvent }) {
    const form = within(await canvas.findByRole('form', { name: loan.title }));
    await userEvent.type(form.getByRole('textbox', { name: loan.principal }), '200,000');
    await userEvent.type(form.getByRole('textbox', { name: loan.rate }), '3.6');
    await userEvent.type(form.getByRole('textbox', { name: loan.months }), '12');
    await userEvent.click(form.getByRole('button', { name: loan.count }));
    await expect(form.getByRole('status')).toHaveTextContent(loan.result('7,200', '600'));
    await expect(form.getByText(loan.subsidy('3,600', '50'))).toBeVisible();
  },
});

export const WrongNumbers = meta.story({
  name: '填错了：说哪里不对',
  async play({ canvas, userEvent }) {
    const form = within(await canvas.findByRole('form', { name: loan.title }));
    await userEvent.type(form.getByRole('textbox', { name: loan.rate }), '很低');
    await userEvent.type(form.getByRole('textbox', { name: loan.months }), '1.5');
    await userEvent.click(form.getByRole('button', { name: loan.count }));
    for (const sentence of [loan.wrong.principal, loan.wrong.rate, loan.wrong.months(36)]) {
      await expect(form.getByText(sentence)).toBeVisible();
    }
    await expect(form.getByRole('textbox', { name: loan.principal })).toHaveFocus();
  },
});

export const WithoutPolicy = meta.story({
  name: '城市没有这项政策：照样能算',
  args: { lacks: ['listPolicies'] },
  async play({ canvas, userEvent }) {
    const form = within(await canvas.findByRole('form', { name: loan.title }));
    await userEvent.type(form.getByRole('textbox', { name: loan.principal }), '200000');
    await userEvent.type(form.getByRole('textbox', { name: loan.rate }), '3.6');
    await userEvent.type(form.getByRole('textbox', { name: loan.months }), '12');
    await userEvent.click(form.getByRole('button', { name: loan.count }));
    await expect(form.getByRole('status')).toHaveTextContent(loan.result('7,200', '600'));
    await expect(form.queryByText(loan.subsidy('3,600', '50'))).toBeNull();
  },
});

export const Cases = meta.story({
  name: '别人的例子：编的都标着，去得了那个站点',
  async play({ canvas }) {
    const list = within(await canvas.findByRole('list', { name: startup.cases }));
    for (const one of list.getAllByRole('listitem')) await expect(one).toHaveTextContent('示例数据');
    await expect(canvas.getAllByRole('note', { name: '示例数据' }).length).toBeGreaterThan(0);
    const way = list.getAllByRole('button', { name: startup.caseAt('夏阳街道示例一站') })[0];
    await expect(way).toBeEnabled();
  },
});

export const NoCases = meta.story({
  name: '没有站点写例子：不写这一段',
  args: { scenario: 'places-odd' },
  async play({ canvas }) {
    await expect(await canvas.findByRole('list', { name: startup.steps })).toBeVisible();
    await expect(canvas.queryByText(startup.cases)).toBeNull();
  },
});
