import type { AxiosResponse } from 'axios';
import { cityAhead } from '../../domain/cityTime.ts';

/** Learns from answers how far the clock of the device is off. */
export interface TimeListener {
  /** The clock of the device. */
  readonly clock: () => Date;
  /** @param ahead milliseconds that the city is ahead of the device. @see cityAhead */
  heard(ahead: number): void;
}

/** Tells of the time in each answer from one of the origins; an answer of another may be a file that a cache holds. */
export function listensTo(origins: readonly string[], { clock, heard }: TimeListener) {
  return async (url: string, asking: () => Promise<AxiosResponse<unknown>>) => {
    if (!origins.includes(new URL(url).origin)) return asking();
    const sentAt = clock().getTime();
    const answer = await asking();
    const { date, age } = answer.headers;
    const ahead = cityAhead({ date: textOf(date), age: textOf(age), sentAt, receivedAt: clock().getTime() });
    if (ahead !== undefined) heard(ahead);
    return answer;
  };
}

const textOf = (header: unknown) => (typeof header === 'string' ? header : undefined);
