/** When a board is lit, `HH:mm` in Shanghai. Where `to` is not later than `from`, it is that time of the next day. */
export interface LitHours {
  readonly from: string;
  readonly to: string;
}

/** Whether a board is lit at this time of day. Without hours it always is. */
export function isLit(hours: LitHours | undefined, time: string): boolean {
  if (!hours) return true;
  const { from, to } = hours;
  return from < to ? from <= time && time < to : from <= time || time < to;
}
