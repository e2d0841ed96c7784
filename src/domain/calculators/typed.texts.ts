/** Units that people write behind a number. */
export const UNITS = /(?:元|块|块钱|周?岁|个?月|天|日|年|个?小时|钟头)$/;

/** A number, with a word for a power of ten behind it. */
export const AMOUNT = /^([+-]?\d+(?:\.\d+)?)([千万kw]?)$/i;

/** Words for powers of ten, as in 8千 and 1.2万. */
export const POWERS: Readonly<Record<string, number>> = { 千: 1_000, 万: 10_000, k: 1_000, w: 10_000 };
