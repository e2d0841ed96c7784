/** Signs of digits by their value. */
export const SIGNS_OF_DIGITS: readonly string[] = [
  '零〇○',
  '一',
  '二两',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
];
export const SCALE_OF: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** A number in signs: with a scale, of several digits, or before what is counted. */
export const NUMBER_IN_SIGNS =
  /[零〇○一二两三四五六七八九]*[十百千万][零〇○一二两三四五六七八九十百千万]*|[零〇○一二两三四五六七八九]{2,}|[一二两三四五六七八九](?=个月|年|岁|天|号|块|元|倍|月|折|险)/gu;
