import { performance } from 'node:perf_hooks';

interface Figures {
  /** Median time of the first arm ÷ median of the second. */
  readonly ratio: number;
  /** The first arm against itself: how far from 1 is noise. */
  readonly control: number;
  /** Median of the first arm, ms. */
  readonly ms: number;
}

const ROUNDS = 21;

/** Runs two arms in turn, and the first once more as a control, so that a noisy machine troubles all alike. */
export async function compare(a: () => unknown, b: () => unknown): Promise<Figures> {
  const times: [number[], number[], number[]] = [[], [], []];
  for (const arm of [a, b]) await arm();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [nth, arm] of [a, b, a].entries()) {
      const start = performance.now();
      await arm();
      times[nth]?.push(performance.now() - start);
    }
  }
  const [first, second, again] = [median(times[0]), median(times[1]), median(times[2])];
  return { ratio: rounded(first / second), control: rounded(first / again), ms: rounded(first) };
}

export const rounded = (number: number) => Math.round(number * 1000) / 1000;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
