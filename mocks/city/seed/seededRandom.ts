/** Deterministic random values: the same seed always gives the same city. */
export interface Random {
  /** True with the probability `share`, 0–1. */
  happens(share: number): boolean;
  /** A number from `least` to at most `most`, in steps. */
  between(least: number, most: number, step?: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
}

/** Mulberry32. The seed is scrambled, so that close seeds give different values. */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    happens: (share) => next() < share,
    between: (least, most, step = 1) =>
      least + step * Math.floor(next() * (Math.floor((most - least) / step) + 1)),
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
  };
}
