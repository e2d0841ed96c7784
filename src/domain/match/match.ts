import type { Employment, Job, JobTag } from '../job.ts';
import type { Wish } from '../need.ts';
import type { PayUnit } from '../pay.ts';
import type { TravelMode } from '../travel.ts';

/** How pay by the hour or day was converted to pay by the month: by so many of them, as the ad states its hours. */
export interface Conversion {
  readonly unit: 'hour' | 'day';
  readonly times: number;
}

/** Something that speaks for a job. Everything in it stands in the ad or in the need. Amounts are 元. */
export type ReasonFor =
  /** The title says the wanted work in the resident's own words. */
  | { readonly code: 'titled'; readonly said: string }
  /** The title names the same occupation in other words. */
  | { readonly code: 'sameWork'; readonly said: string; readonly occupation: string }
  | { readonly code: 'reach'; readonly mode: TravelMode; readonly minutes: number; readonly within: number }
  | { readonly code: 'town'; readonly name: string }
  /** `least` is the least of the ad, by the month. */
  | { readonly code: 'pay'; readonly least: number; readonly wanted: number; readonly by?: Conversion }
  | { readonly code: 'employment'; readonly employment: Employment }
  /** The words of the ad that say so. */
  | { readonly code: 'noNights'; readonly words: string }
  | { readonly code: 'nightsFine' }
  /** The ad asks for what the resident can do, in these words. */
  | { readonly code: 'skill'; readonly skill: string; readonly words: string }
  /** The ad states something that the resident asked for beside the work. */
  | { readonly code: 'tag'; readonly tag: JobTag };

/** Something to mind. */
export type ReasonAgainst =
  | { readonly code: 'nearWork'; readonly said: string; readonly occupation: string }
  | { readonly code: 'otherWork'; readonly said: readonly string[] }
  | { readonly code: 'tooFar'; readonly mode: TravelMode; readonly minutes: number; readonly within: number }
  | { readonly code: 'otherTown'; readonly name: string }
  /** `most` is the most of the ad, by the month. */
  | { readonly code: 'lowPay'; readonly most: number; readonly wanted: number; readonly by?: Conversion }
  | { readonly code: 'employment'; readonly employment: Employment }
  | { readonly code: 'nights'; readonly words?: string }
  /** The ad requires it, and the need does not say that the resident has it. */
  | { readonly code: 'lacking'; readonly skill: string; readonly words: string };

/** 要问清的地方: what the ad does not say clearly, so that nothing is claimed of it. */
export type Ask =
  | { readonly code: 'work'; readonly said: string }
  | { readonly code: 'place' }
  | { readonly code: 'town' }
  /** The ad leaves the pay open. */
  | { readonly code: 'pay' }
  /** The wanted amount lies inside of the range. */
  | { readonly code: 'payRange'; readonly min: number; readonly max: number; readonly wanted: number }
  /** The ad does not say the hours by which its pay could be compared. */
  | { readonly code: 'payUnit'; readonly unit: Exclude<PayUnit, 'month' | 'year'> }
  /** Commission or the like comes on top, and the ad does not say how much. */
  | { readonly code: 'payMore'; readonly max: number; readonly wanted: number }
  | { readonly code: 'employment' }
  | { readonly code: 'nights' };

/** How a job answers a wish: it fulfils it, it does not, or the ad does not say. */
export type Verdict = 'met' | 'missed' | 'open';

/** What a job says of one wish. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasonsFor?: readonly ReasonFor[];
  readonly against?: readonly ReasonAgainst[];
  readonly ask?: readonly Ask[];
  /** Whether relaxing the wish by one step is enough. By default, it is. */
  readonly tooFarOff?: true;
}

/** A job, judged by a need. */
export interface JobMatch<T extends Job = Job> {
  readonly job: T;
  /** No wish is missed. */
  readonly suits: boolean;
  readonly reasonsFor: readonly ReasonFor[];
  readonly against: readonly ReasonAgainst[];
  readonly ask: readonly Ask[];
  readonly met: readonly Wish[];
  readonly missed: readonly Wish[];
  /** The number of wishes that the need has. */
  readonly wishes: number;
  /** Names of skills that the ad requires and the need does not name. */
  readonly lacking: readonly string[];
  readonly minutes?: number;
}

/** How many jobs more suit when one wish is relaxed: `work` to similar work, every other wish to any. */
export interface Relaxing {
  readonly wish: Wish;
  readonly more: number;
}

/** All that a need finds among jobs. */
export interface Matching<T extends Job = Job> {
  /** The best first. Jobs that miss a must are not among them. */
  readonly matches: readonly JobMatch<T>[];
  /** The number of matches that miss no wish. */
  readonly suiting: number;
  /** For every wish of the need, the one that brings most first. */
  readonly relaxing: readonly Relaxing[];
  /** Skills that jobs of the wanted work require and the need does not name, with the number of those jobs. */
  readonly lacking: readonly { readonly skill: string; readonly count: number }[];
}
