import type { Instant } from './booking.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** 帮办: station staff help the resident with a procedure. @see 青人社〔2023〕28号 二(五) */
export interface AssistanceDraft {
  readonly requestId: RequestId;
  readonly person: Person;
  /** The procedure that the resident needs help with. Absent when it is none of the city's procedures. */
  readonly procedureId?: string;
  readonly stationId?: string;
  /** In the resident's own words. */
  readonly words: string;
}

export const ASSISTANCE_STATES = ['asked', 'accepted', 'done', 'declined'] as const;

export interface Assistance {
  readonly id: string;
  readonly words: string;
  readonly procedureId?: string;
  readonly askedAt: Instant;
  readonly state: (typeof ASSISTANCE_STATES)[number];
  /** Answers of the station, the newest last. */
  readonly notes: readonly string[];
}

/** Whether the station still has to do something. */
export const isOpen = ({ state }: Assistance): boolean => state === 'asked' || state === 'accepted';

export const newestFirst = (all: readonly Assistance[]): readonly Assistance[] =>
  [...all].sort((a, b) => Date.parse(b.askedAt) - Date.parse(a.askedAt));
