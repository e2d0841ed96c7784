import type { Severance, SeveranceOutcome } from '../../../domain/calculators/severance.ts';
import { plain, spanWords, yuan } from './numbers.texts.ts';
import { lines, type Said } from './said.ts';

const letter = ({ factor, insteadOfNotice }: SeveranceOutcome) =>
  factor === 1 ? (insteadOfNotice === undefined ? 'N' : 'N+1') : `${plain(factor)}N`;

const kind = (outcome: SeveranceOutcome) =>
  outcome.factor === 1 ? `经济补偿（${letter(outcome)}）` : `违法解除的赔偿金（${letter(outcome)}）`;

function reckoning(outcome: SeveranceOutcome) {
  const { factor, paidMonths, monthlyPay, insteadOfNotice, amount } = outcome;
  if (amount === undefined) return undefined;
  const twice = factor === 1 ? '' : ` × ${plain(factor)}`;
  const more = insteadOfNotice === undefined ? '' : ` + 上个月工资 ${yuan(insteadOfNotice)}`;
  return `${kind(outcome)}：${plain(paidMonths)} 个月 × ${yuan(monthlyPay)}${twice}${more} = ${yuan(amount)}。`;
}

/** How months of work become months of pay. */
function counting({ countedMonths, paidMonths }: SeveranceOutcome) {
  const [years, rest] = [Math.floor(countedMonths / 12), countedMonths % 12];
  const full = years > 0 ? `满 ${years} 年算 ${years} 个月` : '';
  const part =
    rest >= 6
      ? `零头 ${rest} 个月满半年，算 1 个月`
      : rest > 0 || countedMonths === 0
        ? `零头不满半年，算半个月`
        : '';
  return `做了 ${spanWords(countedMonths)}：${[full, part].filter(Boolean).join('，')}，一共 ${plain(paidMonths)} 个月工资。`;
}

/** 经济补偿 in words. */
export function saySeverance(found: Severance): Said {
  const { outcomes, ceiling, usesFloor, averageWage, monthsBefore2008 } = found;
  const [first] = outcomes;
  const isHigh = first !== undefined && first.amount === undefined;
  const unlike = new Set(outcomes.map(({ paidMonths }) => paidMonths)).size > 1;
  return {
    result: isHigh
      ? ['您的工资高过三倍平均工资，要封顶算。封顶的数没有核到官方口径，这里不给数，请打 12333 问。']
      : outcomes.map((outcome) => `${kind(outcome)}：${yuan(outcome.amount ?? 0)}。`),
    steps: lines(
      ...(unlike ? outcomes : outcomes.slice(0, 1)).map((outcome) => counting(outcome)),
      usesFloor &&
        first &&
        `平均工资 ${yuan(averageWage)} 低于最低工资，按最低工资 ${yuan(first.monthlyPay)} 算。`,
      ...outcomes.map((outcome) => reckoning(outcome)),
    ),
    tables: [],
    cautions: lines(
      outcomes.length > 1 &&
        '单位合法辞退按 N，违法辞退按 2N，两样不能一起拿。是不是违法，请打 12333 或找站点问。',
      ceiling === undefined
        ? '月工资高过本地平均工资三倍的，要按三倍封顶。封顶的数没有核，工资高的请打 12333 问。'
        : `月工资高过本地平均工资三倍（参考 ${yuan(ceiling)}）的，要按三倍封顶，最多算 12 年。这个数没有核到官方口径。`,
      monthsBefore2008 > 0 &&
        `2008 年以前的 ${spanWords(monthsBefore2008)}另有老规定，这里没有算进去。按这个月离开算的，那一段请打 12333 问。`,
      '一般要在离职后 1 年内去申请仲裁，别拖。',
    ),
  };
}
