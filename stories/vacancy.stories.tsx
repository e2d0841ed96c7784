import { expect, fn, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { personalStore } from '../src/data/own/OwnProvider.tsx';
import {
  advice,
  fields,
  preview as previewTexts,
  receipt,
  units,
  vacancy,
  whys,
} from '../src/widgets/vacancy/texts.ts';
import { clock } from './city.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { type Canvas, saying } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';
import { anyNumbers } from './words.ts';

const forget = () => personalStore(clock).forgetAll();

const meta = preview.meta({
  id: 'vacancy',
  title: '页面/岗位征集',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { widget: 'vacancy', scenario: 'normal', town: '310118001', report: fn() },
  parameters: {
    docs: {
      description: {
        component:
          '给招人的单位用：六步写清法律要求的内容，不合规的说法当场说为什么、怎么改，看清居民会看到什么再发。',
      },
    },
  },
});

export const Normal = meta.story({ name: '正常', play: look(pages.vacancy.stands) });

const good = {
  employer: '示例餐饮店',
  title: '洗碗工',
  headCount: '2',
  employment: 'partTime',
  description: '午市和晚市洗碗\n收拾后厨',
  requirements: '能按时到岗',
  townCode: '310118001',
  address: '示例路1号',
  payMin: '26',
  payMax: '30',
  payUnit: 'hour',
  validUntil: '2026-12-20',
  name: '王芳',
  phone: '13800000000',
};

/** Keeps what an employer typed before. */
const typed = (parts: Partial<typeof good>) => async () => {
  await personalStore(clock).change(
    'drafts',
    () => new Map([['vacancy-form', { fields: { ...good, ...parts } }]]),
  );
  return async () => void (await forget());
};

type User = { click(element: Element): Promise<void> };

/** Goes through all steps to the preview. */
async function toPreview({ canvas, userEvent }: Canvas & { userEvent: User }) {
  const form = within(await canvas.findByRole('form', { name: vacancy.title }));
  for (let step = 0; step < 5; step += 1)
    await userEvent.click(await form.findByRole('button', { name: vacancy.next }));
  await userEvent.click(await form.findByRole('button', { name: vacancy.check }));
  await expect(await form.findByRole('heading', { name: previewTexts.question })).toHaveFocus();
  return form;
}

export const Received = meta.story({
  name: '看过预览，发给站点，收到编号',
  beforeEach: typed({}),
  async play({ canvas, userEvent }) {
    const form = await toPreview({ canvas, userEvent });
    await userEvent.click(form.getByRole('button', { name: good.title }));
    await expect(form.getByText('收拾后厨')).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: previewTexts.send }));
    await expect(form.getByText(previewTexts.noConsent)).toBeVisible();
    await userEvent.click(form.getByRole('checkbox', { name: previewTexts.agree }));
    await userEvent.click(form.getByRole('button', { name: previewTexts.send }));
    await expect(await canvas.findByRole('heading', { name: receipt.states.received })).toHaveFocus();
    await expect(canvas.getByText(/编号 sample-vacancy-\d+/)).toBeVisible();
  },
});

const forbidden = {
  title: '女服务员',
  description: '上班前先交押金 200 元',
  requirements: '限上海户口\n已婚已育优先\n身高 160 以上，仅限女性',
  payMin: '20',
  payMax: '20',
};

export const Forbidden = meta.story({
  name: '一边写一边说：每一处不合规的说法',
  beforeEach: typed(forbidden),
  async play({ canvas, userEvent }) {
    const form = within(await canvas.findByRole('form', { name: vacancy.title }));
    await expect(await form.findByText(whys.sex.why)).toBeVisible();
    await userEvent.click(form.getByRole('button', { name: vacancy.next }));
    for (const { why, better } of [whys.fee, whys.household]) {
      await expect((await form.findAllByText(why))[0]).toBeVisible();
      await expect(form.getAllByText(advice.better(better))[0]).toBeVisible();
    }
    // What is put right is no longer spoken of.
    await userEvent.clear(form.getByRole('textbox', { name: fields.description.label }));
    await expect(form.queryByText(whys.fee.why)).toBeNull();
  },
});

export const Refused = meta.story({
  name: '照样发了：站点退回来，说为什么，写的都还在',
  beforeEach: typed(forbidden),
  async play({ canvas, userEvent }) {
    const form = await toPreview({ canvas, userEvent });
    await expect(await form.findByText(anyNumbers(advice.title(5)))).toBeVisible();
    await userEvent.click(form.getByRole('checkbox', { name: previewTexts.agree }));
    await userEvent.click(form.getByRole('button', { name: previewTexts.send }));
    await expect(await canvas.findByRole('heading', { name: receipt.states.refused })).toHaveFocus();
    const why = within(canvas.getByRole('note', { name: receipt.why }));
    await expect(why.getAllByRole('listitem').length).toBeGreaterThan(3);
    await userEvent.click(canvas.getByRole('button', { name: receipt.change }));
    await expect(await canvas.findByRole('textbox', { name: fields.employer.label })).toHaveValue(
      good.employer,
    );
    await expect(canvas.getByRole('textbox', { name: fields.title.label })).toHaveValue(forbidden.title);
  },
});

export const Lacking = meta.story({
  name: '还差几样：一样一样去补',
  beforeEach: typed({ headCount: '', address: '', payMin: '', phone: '12' }),
  async play({ canvas, userEvent }) {
    const form = await toPreview({ canvas, userEvent });
    for (const field of ['headCount', 'address', 'payMin', 'phone'] as const) {
      await expect(form.getByRole('button', { name: previewTexts.go(fields[field].lacks) })).toBeEnabled();
    }
    await expect(form.queryByRole('button', { name: previewTexts.send })).toBeNull();
    await userEvent.click(form.getByRole('button', { name: previewTexts.go(fields.address.lacks) }));
    await expect(await form.findByRole('textbox', { name: fields.address.label })).toBeVisible();
  },
});

export const BelowMinimum = meta.story({
  name: '工资低于最低工资',
  beforeEach: typed({ payMin: '20', payMax: '20' }),
  async play({ canvas, userEvent }) {
    const form = within(await canvas.findByRole('form', { name: vacancy.title }));
    for (let step = 0; step < 3; step += 1)
      await userEvent.click(await form.findByRole('button', { name: vacancy.next }));
    await expect(await form.findByRole('radio', { name: units.hour })).toBeChecked();
    await expect(await form.findByText(whys.belowMinimumWage.why)).toBeVisible();
    await expect(form.getByText(/2740/)).toBeVisible();
  },
});

export const Lost = meta.story({
  name: '发出去没有回答：只能原样再发',
  args: { scenario: 'down' },
  beforeEach: typed({}),
  async play({ canvas, userEvent }) {
    const form = await toPreview({ canvas, userEvent });
    await userEvent.click(form.getByRole('checkbox', { name: previewTexts.agree }));
    await userEvent.click(form.getByRole('button', { name: previewTexts.send }));
    await expect(await form.findByRole('button', { name: previewTexts.again })).toBeEnabled();
    await expect(form.getByText(previewTexts.unknown)).toBeVisible();
    await expect(form.queryByRole('button', { name: vacancy.back })).toBeNull();
  },
});

export const NoSuchService = meta.story({
  name: '城市还不收岗位',
  args: { lacks: ['submitVacancy'] },
  async play({ canvas }) {
    await expect(await canvas.findByText(saying(vacancy.none))).toBeVisible();
    await expect(canvas.getByRole('button', { name: vacancy.stations })).toBeEnabled();
  },
});

export const OnPad = meta.story({
  name: 'PAD 上',
  globals: on.pad,
  async play({ canvas }) {
    await expect(await canvas.findByText(new RegExp(vacancy.draftShared))).toBeVisible();
  },
});
