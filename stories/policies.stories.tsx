import { expect, fn, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { login } from '../src/ui/answer/texts.ts';
import { statusText } from '../src/ui/words/policyStatus.texts.ts';
import { policies as texts } from '../src/widgets/policies/texts.ts';
import { type Canvas, failures, saysWhatIsMissing, waits } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';
import { controls, Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'policies',
  title: '页面/政策汇编',
  component: Stage,
  argTypes: controls,
  args: { widget: 'policies', scenario: 'normal', report: fn() },
  parameters: {
    docs: { description: { component: '用平常的话找政策；每一条都写明文号、有效期和现在的状态。' } },
  },
});

async function lists({ canvas }: Canvas) {
  await expect(await canvas.findByText(/^共 \d+ 条政策$/)).toBeVisible();
  const list = await canvas.findByRole('list', { name: '政策列表' });
  await expect(list.querySelector('h3')).toBeVisible();
  await expect(canvas.getByRole('searchbox', { name: '搜索政策' })).toBeVisible();
}

export const Normal = meta.story({
  name: '正常',
  async play({ canvas }) {
    await lists({ canvas });
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

export const NothingFound = meta.story({
  name: '没有找到',
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索政策' }), '火箭{Enter}');
    await expect(await canvas.findByText(texts.nothing)).toBeVisible();
    await expect(canvas.getByRole('button', { name: texts.help })).toBeVisible();
  },
});

export const Loading = meta.story({ name: '正在取数据', args: { scenario: 'silent' }, play: waits });

export const Empty = meta.story({
  name: '一条政策也没有',
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
    await lists({ canvas });
    await waitFor(() =>
      expect(args.report).toHaveBeenCalledWith(
        expect.objectContaining({ code: 'rows-dropped', step: 'listPolicies' }),
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

export const AsksToLogIn = meta.story({
  name: '要先登录，宿主能登录',
  args: { scenario: 'unauthorized', auth: { getToken: async () => null, login: fn() } },
  async play({ canvas, args, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: login.go }));
    await expect(args.auth?.login).toHaveBeenCalledOnce();
    await expect(canvas.getByText(login.needed)).toBeVisible();
  },
});
