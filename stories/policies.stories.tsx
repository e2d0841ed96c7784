import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { login } from '../src/ui/answer/texts.ts';
import { notOurs } from '../src/ui/search/texts.ts';
import { statusText } from '../src/ui/words/policyStatus.texts.ts';
import { policies as texts } from '../src/widgets/policies/texts.ts';
import { controls } from './controls.ts';
import { pages } from './every/pages.ts';
import { look } from './every/stories.ts';
import { Stage } from './stage.tsx';

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
    const soon = canvas.getAllByText(statusText({ kind: 'expiring', daysLeft: 38, to: '2026-12-31' }));
    await expect(soon[0]).toBeVisible();
    await expect(canvas.getAllByText('沪人社规〔2022〕8号')[0]).toBeVisible();
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
