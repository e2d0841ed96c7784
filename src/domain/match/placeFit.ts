import type { Job } from '../job.ts';
import type { Need } from '../need.ts';
import type { Place } from '../place.ts';
import { type TravelMode, type Trip, tripBetween } from '../travel.ts';
import type { Judgement } from './match.ts';

/** From where and how the resident travels. */
export interface Way {
  readonly from?: Place;
  readonly mode: TravelMode;
}

const tripTo = (job: Job, { from, mode }: Way): Trip | undefined =>
  from && job.place && tripBetween(from, job.place, mode);

export const minutesTo = (job: Job, way: Way): number | undefined => tripTo(job, way)?.minutes;

/**
 * Judges by minutes where both ends are known. Else the same town speaks for the job, and another town says nothing of
 * the minutes. Without a limit in minutes, the town itself is the wish.
 */
export function judgePlace(
  job: Job,
  { withinMinutes, townCode }: Pick<Need, 'withinMinutes' | 'townCode'>,
  way: Way,
): Judgement {
  const trip = tripTo(job, way);
  const inTown = job.town !== undefined && job.town.code === townCode;
  if (withinMinutes !== undefined && trip) {
    const { mode, minutes } = trip;
    return minutes <= withinMinutes
      ? { verdict: 'met', reasonsFor: [{ code: 'reach', mode, minutes, within: withinMinutes }] }
      : { verdict: 'missed', against: [{ code: 'tooFar', mode, minutes, within: withinMinutes }] };
  }
  const town = inTown && job.town ? [{ code: 'town', name: job.town.name } as const] : [];
  if (withinMinutes !== undefined) return { verdict: 'open', reasonsFor: town, ask: [{ code: 'place' }] };
  if (inTown) return { verdict: 'met', reasonsFor: town };
  if (!job.town) return { verdict: 'open', ask: [{ code: 'town' }] };
  return { verdict: 'missed', against: [{ code: 'otherTown', name: job.town.name }] };
}
