import type { Need, Wish } from '../need.ts';

const without: Readonly<Record<Exclude<Wish, 'work'>, (need: Need) => Need>> = {
  place: ({ townCode, withinMinutes, ...need }) => need,
  pay: ({ leastPay, ...need }) => need,
  employment: (need) => ({ ...need, employment: [] }),
  nights: ({ nightShift, ...need }) => need,
};

/** The need without some wishes, as a resident tries it. Similar work is an option of the match. */
export function relaxNeed(need: Need, wishes: readonly Wish[]): Need {
  return wishes.reduce((now, wish) => (wish === 'work' ? now : without[wish](now)), need);
}
