import preview from '../.storybook/preview.tsx';
import * as fields from '../src/widgets/benefits/calculators/fields.texts.ts';
import { names, calculators as texts, wrongText } from '../src/widgets/benefits/calculators/texts.ts';
import { calculatorPart, fill, List, story } from './calculatorForm.tsx';
import { isHeard } from './heard.ts';

const meta = preview.meta({ id: 'calculators', title: '零件/算一算', ...calculatorPart });

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
