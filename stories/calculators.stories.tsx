import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { openCity } from '../src/city/openCity.ts';
import { CityProvider } from '../src/data/CityProvider.tsx';
import { ClockProvider } from '../src/data/ClockProvider.tsx';
import { OwnProvider } from '../src/data/own/OwnProvider.tsx';
import { CALCULATORS } from '../src/domain/calculators/calculation.ts';
import { Calculators } from '../src/widgets/benefits/calculators/Calculators.tsx';
import { abouts, names, calculators as texts } from '../src/widgets/benefits/calculators/texts.ts';
import { born, calculatorPart, fill, List, type Play } from './calculatorForm.tsx';
import { baseUrlOf, clock, type StoryScenario } from './city.ts';
import { failures } from './plays.ts';
import { enhancedContrast, on } from './settings.tsx';

const meta = preview.meta({
  id: 'calculators',
  title: '零件/算一算',
  parameters: {
    ...calculatorPart.parameters,
    docs: {
      description: {
        component:
          '七个小计算：填几个数，按一下，说出结果、算式、按哪份文件、用到哪天。数从城市的政策里来，没有就说没有。',
      },
    },
  },
});

/** The calculators as a screen shows them, with the policies that they ask the city for. */
function Asking({ scenario }: { readonly scenario: StoryScenario }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  const [api] = useState(() =>
    openCity({ name: '示例城市', sources: [{ kind: 'gateway', baseUrl: baseUrlOf(scenario) }] }),
  );
  return (
    <QueryClientProvider client={client}>
      <CityProvider api={api}>
        <ClockProvider clock={clock}>
          <OwnProvider personal>
            <Calculators />
          </OwnProvider>
        </ClockProvider>
      </CityProvider>
    </QueryClientProvider>
  );
}

export const FromTheCity = meta.story({
  name: '用城市送来的政策',
  render: () => <Asking scenario="normal" />,
  async play({ canvas, userEvent }) {
    await canvas.findByRole('form', { name: names.unemployment });
    const form = await fill({ canvas, userEvent }, 'unemployment', [['textbox', '年', '5']]);
    await expect(form.getByRole('status')).toHaveTextContent('可以领 10 个月');
    await expect(form.getByRole('button', { name: texts.open('失业金每月多少') })).toBeVisible();
  },
});

export const Down = meta.story({
  name: '接口没有回应',
  render: () => <Asking scenario="down" />,
  play: failures.down,
});

export const All = meta.story({
  name: '全部：收起来的也留着结果和填过的数',
  render: () => <List />,
  async play({ canvas, userEvent }) {
    const items = within(canvas.getByRole('list', { name: texts.list }));
    for (const name of CALCULATORS) {
      const form = within(items.getByRole('form', { name: names[name] }));
      await expect(form.getByText(abouts[name])).toBeVisible();
      await expect(form.getByRole('status')).toBeEmptyDOMElement();
      await expect(form.queryByRole('button', { name: texts.compute })).toBeNull();
    }
    const form = within(items.getByRole('form', { name: names.overtime }));
    const fold = form.getByRole('button', { name: names.overtime });
    await userEvent.click(fold);
    await expect(form.getByRole('status')).toHaveTextContent(texts.waiting);
    await userEvent.type(form.getByRole('textbox', { name: '合同写的月工资（元）' }), '5220');
    await userEvent.type(form.getByRole('textbox', { name: '平时下班以后加班（小时）' }), '10{Enter}');
    await userEvent.click(fold);
    await expect(form.queryByRole('textbox')).toBeNull();
    await expect(form.getByRole('status')).toHaveTextContent('450 元');
    await userEvent.click(fold);
    await expect(form.getByRole('textbox', { name: '合同写的月工资（元）' })).toHaveValue('5220');
  },
});

export const Linked = meta.story({
  name: '从一条政策过来，打开那一个',
  render: () => <List open="annualLeave" />,
  async play({ canvas }) {
    const fold = canvas.getByRole('button', { name: names.annualLeave });
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await expect(fold).toHaveFocus();
    await expect(canvas.getAllByRole('button', { expanded: true })).toHaveLength(1);
  },
});

export const Keyboard = meta.story({
  name: '只用键盘',
  render: () => <List only={['overtime']} />,
  async play({ canvas, userEvent }) {
    await userEvent.tab();
    await userEvent.keyboard('5220');
    await userEvent.tab();
    await userEvent.keyboard('10{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent('450 元');
    await userEvent.keyboard('{Backspace}{Backspace}-1');
    await expect(canvas.getByRole('status')).toHaveTextContent(texts.wrong(1));
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('textbox', { name: '平时下班以后加班（小时）' })).toHaveFocus();
    await expect(canvas.getByRole('alert')).toHaveTextContent('负数');
  },
});

const look = (globals: object, elder = false) => ({
  globals,
  ...(elder && { parameters: enhancedContrast }),
  render: () => <List />,
  async play(play: Play) {
    const [years, months] = [
      ['textbox', '年', '12'],
      ['textbox', '月', '3'],
    ] as const;
    await fill(play, 'retirement', [['radio', '女，不清楚原来几岁退'], ...born('1976', '6')]);
    await fill(play, 'unemployment', [years, months]);
    await fill(play, 'severance', [
      ['combobox', '是怎么离开的', 'unsure'],
      years,
      ['textbox', '离开前 12 个月，平均一个月多少钱（元）', '8000'],
    ]);
    await fill(play, 'flexibleContribution', [['radio', '是']]);
    await fill(play, 'annualLeave', []);
    await fill(play, 'probation', [['radio', '无固定期限的']]);
    await fill(play, 'overtime', [
      ['textbox', '合同写的月工资（元）', '10000'],
      ['textbox', '休息日加班、没有补休（小时）', '8'],
    ]);
    await expect(play.canvas.getAllByRole('status')).toHaveLength(CALCULATORS.length);
  },
});

export const Narrow = meta.story({ name: '全部算好，最窄 320', ...look(on.narrow) });

export const Elder = meta.story({ name: '全部算好，长辈版', ...look(on.elder, true) });

export const ElderNarrow = meta.story({ name: '全部算好，长辈版，最窄 320', ...look(on.elderNarrow, true) });

export const Pad = meta.story({ name: '全部算好，PAD', ...look(on.pad) });

export const Kiosk = meta.story({ name: '全部算好，查询机', ...look(on.kiosk) });

export const Dark = meta.story({ name: '全部算好，深色', ...look(on.dark) });

export const BigText = meta.story({ name: '全部算好，系统字号 200%', ...look(on.bigText) });

export const Board = meta.story({
  name: '大屏：没有表单',
  globals: on.board,
  render: () => <List />,
  async play({ canvas }) {
    await expect(canvas.queryByRole('form')).toBeNull();
    await expect(canvas.getByText(texts.board)).toBeVisible();
  },
});
