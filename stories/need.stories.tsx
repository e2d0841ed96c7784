import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import type { RegisteredNeed } from '../src/domain/need.ts';
import { contradictionText } from '../src/ui/nouns/match/texts.ts';
import { longDay } from '../src/ui/words/day.texts.ts';
import { followUps, mine, need, send, steps } from '../src/widgets/need/texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { failures } from './plays.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'need',
  title: '页面/就业需求登记',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'need', scenario: 'normal', town: '310118001', report: fn() },
  parameters: {
    docs: { description: { component: '六步，一步一个问题，都可以跳过；最后看清发给谁，同意了才发。' } },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.need.stands) });

/** Keeps a need on the device as the city would have registered it. */
const registered = (parts: Partial<RegisteredNeed>) =>
  personalStore(clock).change('need', () => ({
    id: 'need-1',
    need: { wants: ['保洁'], skills: [], employment: [] },
    registeredOn: '2026-10-20',
    state: 'open',
    ...parts,
  }));
const forget = () => personalStore(clock).forgetAll();

export const FollowUpDue = meta.story({
  name: '该问找到工作没有了，接口没有回应',
  args: { scenario: 'down' },
  async beforeEach() {
    await registered({ followUpOn: '2026-11-20' });
    return async () => void (await forget());
  },
  async play({ canvas, userEvent }) {
    const asked = within(await canvas.findByRole('group', { name: mine.followUp }));
    await userEvent.click(asked.getByRole('button', { name: followUps.found }));
    await failures.down({ canvas });
    await expect(canvas.getByRole('region', { name: mine.title })).toBeVisible();
  },
});

export const Registered = meta.story({
  name: '一步一步填完，登记，再撤回',
  async play({ canvas, userEvent }) {
    const form = within(await canvas.findByRole('form', { name: need.title }));
    const press = async (name: string) => userEvent.click(await canvas.findByRole('button', { name }));
    await userEvent.type(form.getByRole('textbox', { name: steps.work.label }), '保洁、夜班保安');
    await press(need.next);
    await expect(form.getByRole('heading', { name: steps.skills.question })).toHaveFocus();
    await press(need.back);
    await expect(form.getByRole('textbox', { name: steps.work.label })).toHaveValue('保洁、夜班保安');
    await press(need.next);
    await press(need.skip);
    await press(need.skip);
    await userEvent.click(form.getByRole('radio', { name: steps.time.none }));
    await press(need.next);
    await userEvent.type(form.getByRole('textbox', { name: steps.pay.label }), '4000');
    await press(need.next);
    await userEvent.click(form.getByRole('checkbox', { name: '最少的工资' }));
    await press(need.check);
    await expect(
      await form.findByText(contradictionText({ code: 'nights', said: '夜班保安' })),
    ).toBeVisible();
    await press(send.submit);
    await expect(await form.findByRole('alert')).toHaveTextContent(send.missing(Object.values(send.lacking)));
    await userEvent.type(form.getByRole('textbox', { name: send.name }), '王阿姨');
    await userEvent.type(form.getByRole('textbox', { name: send.phone }), '13800000000');
    await expect(form.getByRole('alert')).toHaveTextContent(send.missing([send.lacking.agreement]));
    await userEvent.click(form.getByRole('checkbox', { name: send.agree }));
    await press(send.submit);
    await expect(await canvas.findByText(send.done)).toBeVisible();
    const own = await canvas.findByRole('region', { name: mine.title });
    await expect(own).toHaveTextContent('保洁');
    await expect(own).toHaveTextContent(mine.registered(longDay('2026-11-23')));
    await press(mine.withdraw);
    await press(mine.yes);
    await expect(await canvas.findByText(mine.withdrawn)).toBeVisible();
    await expect(canvas.getByRole('form', { name: need.title })).toBeVisible();
  },
});
