/** A count or an amount as it is read: from five digits on with commas, 13,300. */
export const grouped = (count: number): string =>
  count < 10_000 ? String(count) : count.toLocaleString('en');
