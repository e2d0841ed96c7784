import { HttpResponse, http } from 'msw';
import { expect, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { openCount } from '../mocks/city/seed/jobs.ts';
import { splitView } from '../src/ui/list/texts.ts';
import { statusText } from '../src/ui/words/policyStatus.texts.ts';
import { jobs } from '../src/widgets/jobs/texts.ts';
import { controls } from './controls.ts';
import { reach } from './every/pages.ts';
import { Stage } from './stage.tsx';

const meta = preview.meta({
  id: 'journeys',
  title: '流程/走一遍',
  component: Stage,
  argTypes: controls('scenario', 'town', 'brand'),
  args: { town: 'none' },
  parameters: { docs: { description: { component: '居民真正会走的几条路，从头到尾。' } } },
});

export const FindAJob = meta.story({
  name: '选街镇，找岗位，看一个，回到原处',
  async play({ canvas, userEvent, step }) {
    await step('选街镇', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: '夏阳街道' }));
      await expect(await canvas.findByText(reach)).toBeVisible();
    });
    await step('打开岗位信息', async () => {
      await userEvent.click(canvas.getByRole('button', { name: '岗位信息' }));
      await expect(await canvas.findByText(jobs.count(openCount(2000)))).toBeVisible();
    });
    const [first] = within(canvas.getByRole('list', { name: '岗位列表' })).getAllByRole('button');
    const title = first?.textContent ?? '';
    await step('看第一个岗位', async () => {
      await userEvent.click(canvas.getByRole('button', { name: title }));
      const job = await canvas.findByRole('region', { name: title });
      await waitFor(() => expect(within(job).getByRole('heading', { name: title })).toHaveFocus());
    });
    await step('返回，焦点回到那一张', async () => {
      await userEvent.click(canvas.getByRole('button', { name: splitView.back }));
      await waitFor(() => {
        const list = within(canvas.getByRole('list', { name: '岗位列表' }));
        expect(list.getByRole('button', { name: title })).toHaveFocus();
      });
    });
  },
});

export const FromRingToJobs = meta.story({
  name: '点圈，看圈里的岗位',
  args: { town: '310118001' },
  async play({ canvas, userEvent }) {
    const ring = await canvas.findByRole('button', { name: /10 分钟内 \d+ 个岗位/ });
    const [, count = ''] = /(\d+) 个岗位/.exec(ring.getAttribute('aria-label') ?? '') ?? [];
    await userEvent.click(ring);
    await expect(await canvas.findByText(jobs.count(Number(count)))).toBeVisible();
    await expect(canvas.getByText(jobs.filters(1))).toBeVisible();
  },
});

export const ByKeyboard = meta.story({
  name: '只用键盘：焦点不会躲到导航后面',
  args: { town: '310118001' },
  async play({ canvas, canvasElement, userEvent }) {
    await canvas.findByText(reach);
    await canvas.findAllByText(statusText({ kind: 'expiring', daysLeft: 38, to: '2026-12-31' }));
    const last = canvas
      .getAllByRole('button')
      .filter((button) => button.closest('.shell-main'))
      .at(-1);
    const bar = canvas.getByRole('navigation', { name: '就业服务' });
    while (document.activeElement !== last) {
      await userEvent.tab();
      const focused = document.activeElement;
      if (!focused || !canvasElement.contains(focused)) throw new Error('the focus left the circle');
      if (!focused.closest('.shell-main')) continue;
      const { bottom } = focused.getBoundingClientRect();
      await expect(bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top);
    }
  },
});

export const FindAPolicy = meta.story({
  name: '搜政策，看到文号',
  args: { widget: 'policies' },
  async play({ canvas, userEvent, step }) {
    await step('用平常的话搜', async () => {
      await userEvent.type(await canvas.findByRole('searchbox', { name: '搜索政策' }), '4050');
      await waitFor(() => {
        const [first] = within(canvas.getByRole('list', { name: '政策列表' })).getAllByRole('listitem');
        return expect(first).toHaveTextContent('4050社保补贴');
      });
    });
    await step('打开，看到文号和有效期', async () => {
      const found = within(canvas.getByRole('list', { name: '政策列表' }));
      await userEvent.click(found.getByRole('button', { name: '4050社保补贴' }));
      const policy = await canvas.findByRole('region', { name: /4050补贴/ });
      await expect(within(policy).getAllByText('沪人社规〔2022〕8号')[0]).toBeVisible();
      await expect(policy).toHaveTextContent('2026年12月31日');
    });
  },
});

export const PrepareAProcedure = meta.story({
  name: '看怎么办，把材料勾上',
  args: { widget: 'guidance' },
  async play({ canvas, userEvent, step }) {
    await step('打开失业登记', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: '失业登记' }));
      await expect(await canvas.findByRole('region', { name: '失业登记' })).toBeVisible();
    });
    await step('备好一样，勾一样', async () => {
      const papers = within(canvas.getByRole('group', { name: '所需材料' }));
      for (const paper of papers.getAllByRole('checkbox')) {
        await userEvent.click(paper);
        await expect(paper).toBeChecked();
      }
    });
  },
});

export const TryAgain = meta.story({
  name: '没取到，重试就有了',
  args: { widget: 'stations' },
  beforeEach({ msw }) {
    let asked = 0;
    msw.use(
      http.get('*/api/stations', () => {
        asked += 1;
        // Not retried automatically, so that only the resident's retry sends the call again.
        return asked > 1 ? undefined : HttpResponse.html('<title>登录</title>');
      }),
    );
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: '重试' }));
    await expect(await canvas.findByRole('list', { name: '服务站点列表' })).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
});
