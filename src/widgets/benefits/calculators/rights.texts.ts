import type { AnnualLeave } from '../../../domain/calculators/annualLeave.ts';
import type { Row } from '../../../domain/calculators/documents.ts';
import type { Overtime } from '../../../domain/calculators/overtime.ts';
import type { Probation } from '../../../domain/calculators/probation.ts';
import { bareYuan, percent, plain, spanWords, yuan } from './numbers.texts.ts';
import { lines, type Said } from './said.ts';

/** Rows of a document's table: from so much, until the next. */
const steps = (rows: readonly Row[], word: (from: number) => string, unit: string) =>
  rows.map(({ from, amount }, nth) => {
    const next = rows[nth + 1];
    const begin = from === 0 ? '' : `满 ${word(from)}`;
    const end = next ? `不满 ${word(next.from)}` : '';
    return [[begin, end].filter(Boolean).join('，'), `${amount} ${unit}`];
  });

/** 年休假 in words. */
export function sayLeave({ totalWorkYears, days, rows, unused }: AnnualLeave): Said {
  return {
    result: lines(
      `每年有 ${days} 天年休假。`,
      unused && `没让休的 ${plain(unused.days)} 天，值 ${yuan(unused.amount)}。`,
    ),
    steps: lines(
      `累计工作 ${plain(totalWorkYears)} 年，每年 ${days} 天。`,
      unused && `一天的工资：${yuan(unused.wage)} ÷ ${unused.paidDays} 天 = ${yuan(unused.dailyWage)}。`,
      unused &&
        `${yuan(unused.wage)} ÷ ${unused.paidDays} × ${unused.rate} × ${plain(unused.days)} 天 = ${yuan(unused.amount)}。`,
    ),
    tables: [
      {
        caption: '工作几年，休几天',
        head: ['累计工作', '每年'],
        rows: steps(rows, (years) => `${years} 年`, '天'),
      },
    ],
    cautions: lines(
      unused && '规定是日工资的三倍。平时已经发了的那一份在不在里面，请打 12333 问清楚。',
      '当年病假、事假请得太多的，可能没有年休假，请打 12333 问。',
    ),
  };
}

const contracts: Readonly<Record<Probation['contract'], string>> = {
  fixed: '有期限的合同',
  open: '无固定期限的合同',
  task: '做完一件事就结束的合同',
  partTime: '小时工',
};

/** 试用期 in words. */
export function sayProbation(found: Probation): Said {
  const { contract, contractMonths, months, rows, monthsOver, pay } = found;
  const named = contractMonths === undefined ? contracts[contract] : `合同签 ${spanWords(contractMonths)}`;
  return {
    result: lines(
      months === 0 ? '不能约定试用期。' : `试用期最多 ${months} 个月。`,
      pay && `试用期每月至少 ${yuan(pay.least)}。`,
    ),
    steps: lines(
      `${named}，${months === 0 ? '法律不让约定试用期' : `最多试用 ${months} 个月`}。`,
      pay && `约定工资 ${yuan(pay.wage)} × ${percent(pay.rate)} = ${yuan(pay.wage * pay.rate)}。`,
      pay?.floor !== undefined &&
        (pay.floor > pay.wage * pay.rate
          ? `低于最低工资 ${yuan(pay.floor)}，按最低工资算。`
          : `不低于最低工资 ${yuan(pay.floor)}。`),
    ),
    tables: [
      {
        caption: '合同签多久，最多试用几个月',
        head: ['合同', '最多试用'],
        rows: steps(rows, spanWords, '个月'),
      },
    ],
    cautions: lines(
      monthsOver !== undefined &&
        monthsOver > 0 &&
        `约定的试用期长了 ${plain(monthsOver)} 个月。多出来的不算数，已经做了的，单位要按转正工资另外赔。请打 12333 问。`,
      months > 0 && '同一家单位只能试用一次，试用期算在合同期里。',
      pay && '单位同样岗位有最低一档工资的，也可以按那一档的八成看。',
    ),
  };
}

const days: Readonly<Record<Overtime['rows'][number]['day'], string>> = {
  weekday: '平时下班以后',
  restDay: '休息日',
  holiday: '法定节假日',
};

/** 加班费 in words. */
export function sayOvertime(found: Overtime): Said {
  const { wage, paidDays, hoursADay, hourly, rows, sum, minimumWage, mostHours } = found;
  return {
    result: [`这个月的加班费至少 ${yuan(sum)}。`],
    steps: lines(
      `一小时的工资：${yuan(wage)} ÷ ${paidDays} 天 ÷ ${hoursADay} 小时 = ${yuan(hourly)}。`,
      ...rows.map(
        ({ day, hours, rate, amount }) =>
          `${days[day]}：${yuan(wage)} ÷ ${paidDays} ÷ ${hoursADay} × ${rate} × ${plain(hours)} 小时 = ${yuan(amount)}。`,
      ),
    ),
    tables: [
      {
        caption: '加班几倍，多少钱',
        head: ['哪天', '几小时', '几倍', '元'],
        rows: rows.map(({ day, hours, rate, amount }) => [
          days[day],
          plain(hours),
          `${rate}`,
          bareYuan(amount),
        ]),
      },
    ],
    cautions: lines(
      minimumWage !== undefined &&
        `您的月工资低于最低工资 ${yuan(minimumWage)}。全职的不能低于这个数，请打 12333 问。`,
      mostHours !== undefined && `平时加班一个月不能超过 ${mostHours} 小时。`,
      rows.some(({ day }) => day === 'restDay') && '休息日加班，单位安排了补休的，可以不付这一份。',
      '综合算工时、不定时上班的算法不一样，请打 12333 问。',
    ),
  };
}
