/**
 * How often a long proof is repeated: `whole` times in `npm run prove`, a tenth of that in `npm test`.
 * A proof that is cut short goes through the same cases in the same order, from its seed.
 */
export const times = (whole: number): number => (process.env.PROVE ? whole : Math.ceil(whole / 10));
