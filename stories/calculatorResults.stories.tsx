import preview from '../.storybook/preview.tsx';
import type { CalculatorName } from '../src/domain/calculators/calculation.ts';
import { calculators as texts } from '../src/widgets/benefits/calculators/texts.ts';
import { type Answer, born, calculatorPart, story } from './calculatorForm.tsx';

const meta = preview.meta({ id: 'calculators', title: '零件/算一算', ...calculatorPart });

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
