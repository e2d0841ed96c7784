import type { Retirement, RetirementPlan } from '../../../domain/calculators/retirementPlan.ts';
import { monthWords, plain, spanWords } from './numbers.texts.ts';
import { lines, type Said, type Table } from './said.ts';

const ageAt = ({ originalAge, delay }: RetirementPlan) =>
  spanWords(originalAge * 12 + delay).replace(' 年', ' 岁');

const when = (plan: RetirementPlan) =>
  plan.monthsLeft === 0
    ? `${monthWords(plan.month)}，已经到了`
    : `${monthWords(plan.month)}，满 ${ageAt(plan)}，还有 ${spanWords(plan.monthsLeft)}`;

const reckoning = (born: string, { originalAge, originalMonth, delay, month }: RetirementPlan) =>
  `${monthWords(born)}出生，${monthWords(originalMonth)}满 ${originalAge} 岁` +
  (delay === 0 ? '，不用延后。' : `，往后推 ${delay} 个月，到 ${monthWords(month)}。`);

const needed = (years: number | undefined) => (years === undefined ? '请打 12333 问' : `${plain(years)} 年`);

function tableOf(plan: RetirementPlan, several: boolean): Table {
  const { flexible } = plan;
  const caption = several ? `原来 ${plan.originalAge} 岁退休的` : '哪个月退，养老保险要交满几年';
  return {
    caption,
    head: ['怎么退', '哪个月', '至少交满'],
    rows: [
      ...(flexible && flexible.earliest !== plan.month
        ? [['自愿早退，最早', monthWords(flexible.earliest), needed(plan.yearsNeededEarly)]]
        : []),
      ['到法定年龄', monthWords(plan.month), needed(plan.yearsNeeded)],
      ...(flexible ? [['和单位谈好晚退，最晚', monthWords(flexible.latest), needed(undefined)]] : []),
    ],
  };
}

function paid({ yearsNeeded, monthsShort, monthsLeft }: RetirementPlan, yearsPaid: number | undefined) {
  if (monthsShort === undefined || yearsNeeded === undefined || yearsPaid === undefined) return undefined;
  if (monthsShort === 0) return `要交满 ${plain(yearsNeeded)} 年，您交了 ${plain(yearsPaid)} 年，够了。`;
  const short = `要交满 ${plain(yearsNeeded)} 年，您交了 ${plain(yearsPaid)} 年，还差 ${spanWords(monthsShort)}。`;
  return monthsShort <= monthsLeft
    ? `${short}从现在起一直交到退休，就够了。`
    : `${short}交到退休那个月还不够，可以延长缴费，怎么办请打 12333 问。`;
}

/** 退休年月 in words. */
export function sayRetirement({ plans, born, yearsPaid }: Retirement): Said {
  const several = plans.length > 1;
  const before = (plan: RetirementPlan) => (several ? `原来 ${plan.originalAge} 岁退的：` : '法定退休年月：');
  return {
    result: plans.map((plan) => `${before(plan)}${when(plan)}。`),
    steps: plans.flatMap((plan) =>
      lines(
        `${several ? before(plan) : ''}${reckoning(born, plan)}`,
        plan.flexible &&
          `可以自己选早退，最多早 ${plan.flexible.mostMonths} 个月，不能早过 ${plan.originalAge} 岁；也可以和单位谈好晚退，最多晚 ${plan.flexible.mostMonths} 个月。`,
        paid(plan, yearsPaid),
      ),
    ),
    tables: plans.map((plan) => tableOf(plan, several)),
    cautions: lines(
      several && '是工人岗还是干部（管理、技术）岗，拿不准请打 12333 或到站点问。',
      '特殊工种等国家另有规定的，这里没有算。',
    ),
  };
}
