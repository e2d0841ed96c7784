import type { Day } from '../../calendar.ts';
import { type Policy, policyStatus } from '../../policy.ts';
import type { Procedure } from '../../procedure.ts';
import { EMPLOYERS, EMPLOYERS_GROUP, WIDEST_LEVEL } from './who.texts.ts';

/** What one document says, by how much a word there counts. */
export interface Searched {
  readonly id: string;
  /** Whole ways to say it: its titles, and what people call it. */
  readonly phrases: readonly string[];
  /** What one gets, and for whom. */
  readonly gain: readonly string[];
  readonly text: readonly string[];
  readonly docNo?: string;
  /** How much the document counts beside others that fit as well. */
  readonly standing: number;
  readonly speaker: 'employer' | 'worker' | 'any';
}

const STANDING = { holds: 1, unverified: 0.96, over: 0.85 } as const;
/** What a city or a district decided says what holds here; a law of the country says it in general. */
const NATIONAL = 0.97;

export function searchedPolicy(policy: Policy, today: Day, said: readonly string[]): Searched {
  const { plain, benefit, conditions, audience, topics, apply } = policy;
  const { kind } = policyStatus(policy, today);
  const isUnverified = kind === 'unverified' || policy.confidence === 'low';
  const isOver = kind !== 'inForce' && kind !== 'expiring' && kind !== 'upcoming' && kind !== 'unverified';
  return {
    id: policy.id,
    phrases: [policy.title, ...(plain ? [plain.title, ...plain.said] : []), ...said],
    gain: present([policy.summary, plain?.gets, plain?.forWhom, plain?.group, ...topics, ...audience]),
    text: present([
      plain?.firstStep,
      ...benefit.items,
      ...conditions.flatMap((group) => group.conditions.map(({ text }) => text)),
      ...policy.exclusions,
      ...apply.channels,
      ...policy.issuers,
      policy.docNo,
    ]),
    docNo: policy.docNo,
    standing:
      STANDING[isOver ? 'over' : isUnverified ? 'unverified' : 'holds'] *
      (policy.level === WIDEST_LEVEL ? NATIONAL : 1),
    speaker: speakerOf(policy),
  };
}

export function searchedProcedure(procedure: Procedure, said: readonly string[]): Searched {
  const { id, title, plainTitle, forWhom, steps, materials } = procedure;
  return {
    id,
    phrases: present([title, plainTitle, ...(procedure.said ?? []), ...said]),
    gain: [forWhom],
    text: [
      ...steps.flatMap((step) => ('text' in step ? [step.text] : [])),
      ...materials.map(({ name }) => name),
    ],
    standing: STANDING.holds,
    speaker: 'any',
  };
}

/** The first word of the audience or the situation says whom a document addresses. */
function speakerOf({ audience, plain }: Policy): Searched['speaker'] {
  if (plain?.group === EMPLOYERS_GROUP || (audience.length > 0 && audience.every(isEmployer)))
    return 'employer';
  return audience.some(isEmployer) ? 'any' : 'worker';
}

const isEmployer = (audience: string) => EMPLOYERS.includes(audience);

const present = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => text || []);
