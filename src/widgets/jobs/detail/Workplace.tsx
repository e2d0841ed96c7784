import { useStartPoint } from '../../../data/StartPointProvider.tsx';
import type { JobDetail } from '../../../domain/job.ts';
import { startPlace } from '../../../domain/startPoint.ts';
import { tripBetween } from '../../../domain/travel.ts';
import { MapLink } from '../../../ui/go/MapLink.tsx';
import { TripText } from '../../../ui/go/TripText.tsx';
import { addressOf } from './addressOf.ts';
import { detail as texts } from './texts.ts';

/** Where the work is, how long the way takes, and the way in a map. Without a place, only what the ad says. */
export function Workplace({ job }: { job: JobDetail }) {
  const { place, employer } = job;
  const { startPoint, mode } = useStartPoint();
  const trip = startPoint && place && tripBetween(startPlace(startPoint), place, mode);
  return (
    <>
      {addressOf(job) || texts.unknown}
      {trip && (
        <>
          {' · '}
          <TripText trip={trip} />
        </>
      )}
      {place && (
        <div>
          <MapLink to={place} name={employer} mode={mode} />
        </div>
      )}
    </>
  );
}
