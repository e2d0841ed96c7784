import { ASSISTANCE_STATES, type Assistance } from './assistance.ts';
import type { Person } from './person.ts';
import type { RequestId } from './request.ts';

/** A request for 帮办 as the staff of the stations see it. */
export interface Task extends Assistance {
  readonly person: Person;
  readonly stationId?: string;
  /** Whether the member of staff who is logged in has taken it. By default, not. */
  readonly mine?: boolean;
}

/** What a member of staff does with a request: takes it, adds a note, 办好了, 办不了. */
export const TASK_STEPS = ['take', 'note', 'done', 'declined'] as const;
export type TaskStep = (typeof TASK_STEPS)[number];

export interface TaskAnswer {
  readonly requestId: RequestId;
  readonly id: string;
  readonly step: TaskStep;
  /** What the resident reads. A note and 办不了 need it. By default, nothing. */
  readonly words?: string;
}

/** The state of a request after a step; a note leaves it as it is. */
export const stateAfter = (step: TaskStep, before: Task['state']): Task['state'] =>
  (({ take: 'accepted', note: before, done: 'done', declined: 'declined' }) as const)[step];

/** Whether a step needs words: the resident must read what happens and why. */
export const needsWords = (step: TaskStep): boolean => step === 'note' || step === 'declined';

const ORDER = new Map(ASSISTANCE_STATES.map((state, nth) => [state, nth]));

/** What waits longest first: those that nobody has taken, those that are taken, then what is settled. */
export const inWorkOrder = (tasks: readonly Task[]): readonly Task[] =>
  [...tasks].sort(
    (a, b) =>
      (ORDER.get(a.state) ?? 0) - (ORDER.get(b.state) ?? 0) || Date.parse(a.askedAt) - Date.parse(b.askedAt),
  );
