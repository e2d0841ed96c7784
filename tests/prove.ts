/**
 * How often a long proof is repeated: `whole` times in `npm run prove`, a part of that in `npm test`; by default, a tenth.
 * A proof that is cut short goes through the same cases in the same order, from its seed.
 */
export const times = (whole: number, part = 10): number =>
  process.env.PROVE ? whole : Math.ceil(whole / part);
