import { expect, fn, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { login } from '../src/ui/answer/texts.ts';
import { handOver } from '../src/ui/go/texts.ts';
import { notOurs } from '../src/ui/search/texts.ts';
import { statusText } from '../src/ui/words/policyStatus.texts.ts';
import { takeAway } from '../src/widgets/benefits/results.texts.ts';
import { benefits, question } from '../src/widgets/benefits/texts.ts';
import { endings, said, policies as texts } from '../src/widgets/policies/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { type Canvas, saying } from './plays.ts';
import { on } from './settings.tsx';
import { Stage } from './stage.tsx';

interface User {
  click(element: Element): Promise<void>;
}

const meta = preview.meta({
  id: 'policies',
  title: '页面/政策汇编',
  component: Stage,
  argTypes: controls('scenario', 'brand'),
  args: { widget: 'policies', scenario: 'normal', report: fn() },
  parameters: {
    docs: { description: { component: '用平常的话找政策；每一条都写明文号、有效期和现在的状态。' } },
  },
});

const lists = look(pages.policies.stands);

export const Normal = meta.story({
  name: '正常',
  async play({ canvas, globals }) {
    await lists({ canvas, globals });
    await expect(canvas.getAllByText(endings.left(38))[0]).toBeVisible();
    await expect(canvas.getByText(texts.inGroup(9), { selector: '.policy-group *' })).toBeVisible();
  },
});

async function endsSoon({ canvas, userEvent }: Canvas & { userEvent: User }) {
  await userEvent.click(await canvas.findByText(endings.before(9)));
  await expect(canvas.getByText(endings.document('沪人社规〔2022〕8号', '2026-12-31', 38))).toBeVisible();
  await expect(canvas.getByText(endings.document('人社部发〔2026〕39号', '2026-12-31', 38))).toBeVisible();
  await expect(canvas.getByRole('button', { name: '4050社保补贴' })).toBeVisible();
  await expect(canvas.getByText(saying(endings.after))).toBeVisible();
}

export const EndingSoon = meta.story({ name: '快到期的，到期前先办什么', play: endsSoon });

export const EndingSoonElderNarrow = meta.story({
  name: '快到期的，长辈版，最窄 320',
  globals: on.elderNarrow,
  play: endsSoon,
});

export const NewOnes = meta.story({
  name: '新出的',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByText(/^新出的/));
    await expect(canvas.getByText(/2026年8月15日 起|2026年8月1日 起/)).toBeVisible();
  },
});

async function arranges({ canvas, userEvent }: Canvas & { userEvent: User }) {
  await userEvent.click(await canvas.findByText(texts.arrange(texts.groupings.situation, '')));
  await userEvent.click(canvas.getByRole('radio', { name: texts.groupings.level }));
  await userEvent.click(canvas.getByRole('radio', { name: /^区/ }));
  await expect(canvas.getByText(texts.count(1))).toBeVisible();
  const list = within(canvas.getByRole('list', { name: texts.list }));
  await expect(list.getAllByRole('heading')).toHaveLength(1);
}

export const OtherOrder = meta.story({ name: '换个排法：按哪一级', play: arranges });
export const OtherOrderPad = meta.story({ name: '换个排法，PAD', globals: on.pad, play: arranges });
export const OtherOrderKiosk = meta.story({ name: '换个排法，查询机', globals: on.kiosk, play: arranges });

export const Many = meta.story({
  name: '有 2000 条',
  args: { scenario: 'policies-many' },
  async play({ canvas }) {
    const list = await canvas.findByRole('list', { name: texts.list }, { timeout: 15_000 });
    await waitFor(() => expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(0));
    await expect(within(list).getAllByRole('listitem').length).toBeLessThan(60);
    await expect(canvas.getByText(/^共 1972 条政策$|^共 \d{4} 条政策$/)).toBeVisible();
  },
});

export const Odd = meta.story({
  name: '没有日期、过期、读不懂、特别长',
  args: { scenario: 'policies-odd' },
  async play({ canvas }) {
    await expect(await canvas.findByText(texts.count(6))).toBeVisible();
    const past = canvas.getByRole('button', { name: '过了期的补贴' }).closest('article');
    await expect(past).toHaveTextContent(statusText({ kind: 'expired', on: '2026-10-31' }));
    await expect(past).not.toHaveTextContent('800');
    await expect(past).toHaveTextContent('先问清楚');
  },
});

export const Search = meta.story({
  name: '用平常的话找',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索政策' }), '失业金{Enter}');
    await waitFor(() => {
      const [first] = canvas.getAllByRole('listitem');
      expect(first).toHaveTextContent('失业');
    });
  },
});

const searchFor = async (
  { canvas, userEvent }: Parameters<NonNullable<typeof Search.play>>[0],
  words: string,
) => userEvent.type(await canvas.findByRole('searchbox', { name: '搜索政策' }), `${words}{Enter}`);

export const Widened = meta.story({
  name: '意思相近的',
  async play(context) {
    const { canvas } = context;
    await searchFor(context, '厂里不要我了还能领失业的钱伐');
    await expect(await canvas.findByText(/^没有完全一样的/)).toBeVisible();
    const list = canvas.getByRole('list', { name: '政策列表' });
    await expect(list.querySelector('article')).toHaveTextContent('失业');
  },
});

/** What was said in the search is answered already in 政策计算, and can be changed there. */
async function goesOnToCompute(context: Parameters<NonNullable<typeof Search.play>>[0]) {
  const { canvas, userEvent } = context;
  await searchFor(context, '55岁女失业');
  await expect(await canvas.findByText(said.understood(['55 岁', '女', '现在没有工作']))).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: said.calculate }));
  const form = within(await canvas.findByRole('form', { name: benefits.title }));
  await userEvent.click(await form.findByText(takeAway.answers));
  await expect(form.getByRole('button', { name: takeAway.changeOf('周岁年龄') })).toBeVisible();
  await expect(form.queryByRole('heading', { name: '您今年多大？' })).toBeNull();
  await userEvent.click(form.getByRole('button', { name: takeAway.changeOf('性别') }));
  await expect(await form.findByRole('button', { name: question.said('女') })).toBeVisible();
}

export const OfOneself = meta.story({ name: '说自己的情况，接着算', play: goesOnToCompute });
export const OfOneselfElder = meta.story({
  name: '说自己的情况，接着算，长辈版，最窄 320',
  globals: on.elderNarrow,
  play: goesOnToCompute,
});

/** What is delicate is not taken as an answer: it only leads on. */
async function onlyLeads(context: Parameters<NonNullable<typeof Search.play>>[0]) {
  const { canvas, userEvent } = context;
  await searchFor(context, '我是残疾人');
  await expect(await canvas.findByText(said.delicate)).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: said.calculateAll }));
  const form = within(await canvas.findByRole('form', { name: benefits.title }));
  await expect(form.queryByText(takeAway.answers)).toBeNull();
}

export const Delicate = meta.story({ name: '说到不便说的情况，只带去算', play: onlyLeads });
export const DelicateKiosk = meta.story({
  name: '说到不便说的情况，查询机上不提',
  globals: on.kiosk,
  async play(context) {
    const { canvas } = context;
    await searchFor(context, '我是残疾人');
    await canvas.findByRole('list', { name: texts.list });
    await expect(canvas.queryByText(said.delicate)).toBeNull();
  },
});

export const Suggested = meta.story({
  name: '边打边提示',
  async play({ canvas, userEvent }) {
    const box = await canvas.findByRole('searchbox', { name: '搜索政策' });
    await canvas.findByRole('list', { name: texts.list });
    await userEvent.type(box, '失业');
    const suggestions = within(await canvas.findByRole('list', { name: texts.suggestions }));
    const [first] = suggestions.getAllByRole('button');
    if (!first) throw new Error('nothing is suggested');
    await expect(first.textContent).toMatch(/^失业/);
    const words = first.textContent;
    await userEvent.click(first);
    await expect(box).toHaveValue(words);
    await expect(canvas.queryByRole('list', { name: texts.suggestions })).toBeNull();
  },
});

export const InLetters = meta.story({
  name: '用拼音找，还看得到办事指南',
  async play(context) {
    const { canvas } = context;
    await searchFor(context, 'shiyedengji');
    await expect(await canvas.findByRole('button', { name: /办事指南：.*失业登记/ })).toBeVisible();
  },
});

export const Elsewhere = meta.story({
  name: '不归就业服务管的事',
  async play(context) {
    const { canvas } = context;
    await searchFor(context, '公积金怎么提取');
    await expect(await canvas.findByText(notOurs.matter('公积金'))).toBeVisible();
    await expect(canvas.getByRole('link', { name: /12329/ })).toHaveAttribute('href', 'tel:12329');
    await expect(canvas.getByRole('button', { name: notOurs.person })).toBeEnabled();
    await expect(canvas.queryByRole('list', { name: '政策列表' })).toBeNull();
  },
});

export const NothingFound = meta.story({
  name: '没有找到',
  async play(context) {
    const { canvas } = context;
    await searchFor(context, '火箭');
    await expect(await canvas.findByText(texts.nothing)).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.help })).toBeVisible();
    await expect(canvas.queryByRole('list', { name: '政策列表' })).toBeNull();
  },
});

export const AsksToLogIn = meta.story({
  name: '要先登录，宿主能登录',
  args: { scenario: 'unauthorized', auth: { getToken: async () => null, login: fn() } },
  async play({ canvas, args, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: login.go }));
    await expect(args.auth?.login).toHaveBeenCalledOnce();
    await expect(canvas.getByText(login.needed)).toBeVisible();
  },
});

export const NobodyLogsIn = meta.story({
  name: '查询机上不登录：带到自己的手机上',
  args: { scenario: 'unauthorized', auth: { getToken: async () => null, login: fn() } },
  globals: on.kiosk,
  async play({ canvas, userEvent }) {
    await expect(await canvas.findByText(login.elsewhere)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: login.go })).toBeNull();
    const note = within(canvas.getByRole('alert'));
    await userEvent.click(await note.findByRole('button', { name: handOver.takeList }));
    await expect(await canvas.findByRole('img', { name: handOver.code })).toBeVisible();
  },
});
