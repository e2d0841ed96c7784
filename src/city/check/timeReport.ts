import type { AxiosResponse } from 'axios';
import { cityAhead } from '../../domain/cityTime.ts';

/** What a source says of its time. */
export interface TimeReport {
  /** Whether it sends `Date`, and whether pages of other origins may read it. */
  readonly date: 'exposed' | 'hidden' | 'missing';
  /** Milliseconds that it is ahead of the machine that reads it. Absent without a readable `Date`. */
  readonly ahead?: number;
}

/** Listens to the answers while they are read, and says what the last one of an address tells of the time. */
export function listeningForTime(now: () => Date) {
  const reports = new Map<string, TimeReport>();
  return {
    reportOf: (url: string): TimeReport | undefined => reports.get(new URL(url).origin),
    async learnTime(url: string, asking: () => Promise<AxiosResponse<unknown>>) {
      const sentAt = now().getTime();
      const answer = await asking();
      reports.set(new URL(url).origin, reportOn(answer, sentAt, now().getTime()));
      return answer;
    },
  };
}

function reportOn({ headers }: AxiosResponse<unknown>, sentAt: number, receivedAt: number): TimeReport {
  const date = headers.date ? String(headers.date) : undefined;
  const age = headers.age ? String(headers.age) : undefined;
  const exposed = String(headers['access-control-expose-headers'] ?? '').split(',');
  const ahead = cityAhead({ date, age, sentAt, receivedAt });
  if (ahead === undefined) return { date: 'missing' };
  const isExposed = exposed.some((name) => ['date', '*'].includes(name.trim().toLowerCase()));
  return { date: isExposed ? 'exposed' : 'hidden', ahead };
}
