import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, type userEvent as userEvents, within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { openCity } from '../src/city/openCity.ts';
import { CityProvider } from '../src/data/CityProvider.tsx';
import { ClockProvider } from '../src/data/ClockProvider.tsx';
import { OwnProvider } from '../src/data/own/OwnProvider.tsx';
import { CALCULATORS, type CalculatorName } from '../src/domain/calculators/calculation.ts';
import { CalculatorList, Calculators } from '../src/widgets/benefits/calculators/Calculators.tsx';
import * as fields from '../src/widgets/benefits/calculators/fields.texts.ts';
import { abouts, names, calculators as texts, wrongText } from '../src/widgets/benefits/calculators/texts.ts';
import { baseUrlOf, clock, type StoryScenario } from './city.ts';
import { isHeard } from './heard.ts';
import { type Canvas, failures } from './plays.ts';
import { sandboxPolicies } from './sandboxPolicies.ts';
import { enhancedContrast, on } from './settings.tsx';

interface Shown {
  readonly only?: readonly CalculatorName[];
  readonly open?: CalculatorName;
  /** Ids of policies that the city does not hand in. */
  readonly without?: readonly string[];
}

const List = ({ only, open, without = [] }: Shown) => (
  <ClockProvider clock={clock}>
    <OwnProvider personal>
      <CalculatorList
        only={only}
        open={open}
        documents={sandboxPolicies.filter(({ id }) => !without.includes(id))}
      />
    </OwnProvider>
  </ClockProvider>
);

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

const meta = preview.meta({
  id: 'calculators',
  title: '零件/算一算',
  parameters: {
    controls: { disable: true },
    part: true,
    docs: {
      description: {
        component:
          '七个小计算：填几个数，按一下，说出结果、算式、按哪份文件、用到哪天。数从城市的政策里来，没有就说没有。',
      },
    },
  },
});

type Play = Canvas & { readonly userEvent: ReturnType<(typeof userEvents)['setup']> };

/** The form of a calculator, filled by the labels of its fields, and sent. */
async function fill({ canvas, userEvent }: Play, name: CalculatorName, answers: readonly Answer[]) {
  const form = within(canvas.getByRole('form', { name: names[name] }));
  const fold = form.queryByRole('button', { name: names[name], expanded: false });
  if (fold) await userEvent.click(fold);
  for (const [kind, label, value] of answers) {
    if (kind === 'radio') await userEvent.click(form.getByRole('radio', { name: label }));
    if (kind === 'combobox')
      await userEvent.selectOptions(form.getByRole('combobox', { name: label }), value);
    if (kind === 'textbox') await userEvent.type(form.getByRole('textbox', { name: label }), value);
  }
  await userEvent.click(form.getByRole('button', { name: texts.compute }));
  return form;
}

type Answer =
  | readonly ['radio', label: string, value?: undefined]
  | readonly ['combobox' | 'textbox', label: string, value: string];

/** A story in which a calculator is filled and says something. */
const story = (
  only: CalculatorName,
  answers: readonly Answer[],
  says: readonly string[],
  without: readonly string[] = [],
) => ({
  render: () => <List only={[only]} without={without} />,
  async play({ canvas, userEvent }: Play) {
    const form = await fill({ canvas, userEvent }, only, answers);
    for (const words of says) await expect(form.getByRole('status')).toHaveTextContent(words);
  },
});

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

const born = (year: string, month: string): readonly Answer[] => [
  ['combobox', '哪年', year],
  ['combobox', '哪月', month],
];

export const Retirement = meta.story({
  name: '退休年月',
  ...story(
    'retirement',
    [['radio', '男'], ...born('1968', '6'), ['textbox', '养老保险交了几年（可以不填）', '12.5']],
    ['2029年5月，满 60 岁 11 个月，还有 2 年 6 个月'],
  ),
});
export const RetirementUnsure = meta.story({
  name: '退休年月：不清楚原来几岁退',
  ...story(
    'retirement',
    [['radio', '女，不清楚原来几岁退'], ...born('1976', '6')],
    ['原来 50 岁退的：2027年3月', '原来 55 岁退的：2033年2月'],
  ),
});
export const Unemployment = meta.story({
  name: '失业金',
  ...story(
    'unemployment',
    [
      ['textbox', '年', '12'],
      ['textbox', '月', '0'],
    ],
    ['可以领 24 个月，2026年12月到2028年11月', '开头每月 2,340 元，标准已定的 19 个月一共 41,184 元'],
  ),
});
export const Severance = meta.story({
  name: '经济补偿',
  ...story(
    'severance',
    [
      ['combobox', '是怎么离开的', 'noNotice'],
      ['textbox', '年', '2'],
      ['textbox', '月', '6'],
      ['textbox', '离开前 12 个月，平均一个月多少钱（元）', '8000'],
      ['textbox', '离开前最后一个月的工资（元）', '8500'],
    ],
    ['经济补偿（N+1）：32,500 元'],
  ),
});
export const SeveranceUnsure = meta.story({
  name: '经济补偿：合不合法不清楚',
  ...story(
    'severance',
    [
      ['combobox', '是怎么离开的', 'unsure'],
      ['textbox', '年', '25'],
      ['textbox', '离开前 12 个月，平均一个月多少钱（元）', '2000'],
    ],
    ['经济补偿（N）：52,060 元', '违法解除的赔偿金（2N）：137,000 元'],
  ),
});
export const Contribution = meta.story({
  name: '灵活就业社保',
  ...story('flexibleContribution', [['radio', '最高 37,731']], ['这个月要交 11,319.30 元']),
});
export const ContributionWithSubsidy = meta.story({
  name: '灵活就业社保，有补贴',
  ...story(
    'flexibleContribution',
    [['radio', '是']],
    ['这个月要交 2,263.80 元', '补贴 1,131.90 元，自己实际负担 1,131.90 元'],
  ),
});
export const AnnualLeave = meta.story({
  name: '年休假',
  ...story(
    'annualLeave',
    [
      ['textbox', '一共工作了几年', '9.5'],
      ['radio', '满了'],
      ['textbox', '单位没让休的有几天（可以不填）', '5'],
      ['textbox', '一个月工资（元）', '6525'],
    ],
    ['每年有 5 天年休假', '没让休的 5 天，值 4,500 元'],
  ),
});
export const Probation = meta.story({
  name: '试用期',
  ...story(
    'probation',
    [
      ['radio', '写明几年几月的'],
      ['textbox', '年', '1'],
      ['textbox', '约定了几个月试用期（可以不填）', '3'],
      ['textbox', '约定的月工资（元）（可以不填）', '3000'],
    ],
    ['试用期最多 2 个月', '试用期每月至少 2,740 元'],
  ),
});
export const Overtime = meta.story({
  name: '加班费',
  ...story(
    'overtime',
    [
      ['textbox', '合同写的月工资（元）', '5220'],
      ['textbox', '平时下班以后加班（小时）', '40'],
      ['textbox', '法定节假日加班（小时）', '8'],
    ],
    ['这个月的加班费至少 2,520 元'],
  ),
});

export const Refused = meta.story({
  name: '拿不到：自己辞职',
  ...story(
    'severance',
    [
      ['combobox', '是怎么离开的', 'worker-resigned'],
      ['textbox', '年', '2'],
      ['textbox', '离开前 12 个月，平均一个月多少钱（元）', '8000'],
    ],
    [texts.refused],
  ),
});

const isWrong = (count: number) => [texts.wrong(count)];
export const WrongRetirement = meta.story({
  name: '填错：退休年月',
  ...story('retirement', [['textbox', '养老保险交了几年（可以不填）', '-3']], isWrong(4)),
});
export const HeardRetirement = meta.story({
  name: '填错：读屏听到的名字、次序和要改的地方',
  render: () => <List only={['retirement']} />,
  async play({ canvas, userEvent }) {
    const paid = fields.optional(fields.retirement.yearsPaid);
    await fill({ canvas, userEvent }, 'retirement', [['textbox', paid, '-3']]);
    const [missing, negative] = [
      wrongText({ field: '', fault: 'missing' }),
      wrongText({ field: '', fault: 'negative' }),
    ];
    await isHeard(canvas.getByRole('form', { name: names.retirement }), [
      ['heading', names.retirement],
      ['group', fields.retirement.who, missing],
      ...Object.values(fields.retirement.whos).map((who) => ['radio', who] as const),
      ['alert', missing],
      ['group', fields.retirement.birth],
      ['combobox', fields.units.year, missing],
      ['alert', missing],
      ['combobox', fields.units.month, missing],
      ['alert', missing],
      ['textbox', paid, `${fields.retirement.yearsPaidHint} ${negative}`],
      ['alert', negative],
      ['button', texts.compute],
      ['button', texts.clear],
    ]);
  },
});
export const WrongUnemployment = meta.story({
  name: '填错：失业金',
  ...story('unemployment', [['textbox', '月', '-3']], isWrong(1)),
});
export const WrongSeverance = meta.story({
  name: '填错：经济补偿',
  ...story(
    'severance',
    [
      ['combobox', '是怎么离开的', 'noticeGiven'],
      ['textbox', '年', '2'],
      ['textbox', '离开前 12 个月，平均一个月多少钱（元）', '0'],
    ],
    isWrong(1),
  ),
});
export const WrongContribution = meta.story({
  name: '填错：灵活就业社保',
  ...story(
    'flexibleContribution',
    [
      ['radio', '自己定'],
      ['textbox', '自己定的基数（元）', '5000'],
    ],
    isWrong(1),
  ),
});
export const WrongLeave = meta.story({
  name: '填错：年休假',
  ...story(
    'annualLeave',
    [
      ['textbox', '一共工作了几年', '很久'],
      ['textbox', '单位没让休的有几天（可以不填）', '400'],
    ],
    isWrong(3),
  ),
});
export const WrongProbation = meta.story({
  name: '填错：试用期',
  ...story('probation', [['radio', '写明几年几月的']], isWrong(1)),
});
export const WrongOvertime = meta.story({
  name: '填错：加班费',
  ...story(
    'overtime',
    [
      ['textbox', '合同写的月工资（元）', '99999999'],
      ['textbox', '休息日加班、没有补休（小时）', '900'],
    ],
    isWrong(2),
  ),
});

const lacking = (
  name: CalculatorName,
  answers: readonly Answer[],
  without: readonly string[],
  says = texts.lacking,
) => story(name, answers, [says], without);
export const LackingRetirement = meta.story({
  name: '没有要用的文件：退休年月',
  ...lacking(
    'retirement',
    [['radio', '男'], ...born('1968', '6')],
    ['cn-flexible-retirement', 'cn-pension-min-contribution'],
    '2029年5月',
  ),
});
export const LackingUnemployment = meta.story({
  name: '没有要用的文件：失业金',
  ...lacking('unemployment', [['textbox', '年', '5']], ['sh-ui-benefit-2026'], '可以领 10 个月'),
});
export const LackingSeverance = meta.story({
  name: '没有要用的文件：经济补偿',
  ...lacking(
    'severance',
    [
      ['combobox', '是怎么离开的', 'noticeGiven'],
      ['textbox', '年', '2'],
      ['textbox', '离开前 12 个月，平均一个月多少钱（元）', '8000'],
    ],
    ['cn-severance'],
  ),
});
export const LackingContribution = meta.story({
  name: '没有要用的文件：灵活就业社保',
  ...lacking('flexibleContribution', [], ['sh-flex-si-contribution']),
});
export const LackingLeave = meta.story({
  name: '没有要用的文件：年休假',
  ...lacking(
    'annualLeave',
    [
      ['textbox', '一共工作了几年', '3'],
      ['radio', '满了'],
    ],
    ['cn-annual-leave'],
  ),
});
export const LackingProbation = meta.story({
  name: '没有要用的文件：试用期',
  ...lacking('probation', [['radio', '无固定期限的']], ['cn-probation-limit']),
});
export const LackingOvertime = meta.story({
  name: '没有城市的文件，按国家的法律：加班费',
  ...story(
    'overtime',
    [
      ['textbox', '合同写的月工资（元）', '5220'],
      ['textbox', '平时下班以后加班（小时）', '10'],
    ],
    ['450 元'],
    ['sh-wage-payment', 'sh-min-wage-2025'],
  ),
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
