import { HomeFilled } from '@ant-design/icons';
import { Fragment } from 'react';
import type { Job } from '../../domain/job.ts';
import type { Place } from '../../domain/place.ts';
import type { Station } from '../../domain/station.ts';
import { RINGS, type TravelMode } from '../../domain/travel.ts';
import { CircleDrawing, CircleSpot, spotFor } from '../../ui/circle/CircleDrawing.tsx';
import { circle as texts } from './texts.ts';

interface Props {
  readonly centre: Place;
  readonly mode: TravelMode;
  readonly jobs: readonly Job[];
  readonly stations: readonly Station[];
  /** The number of jobs in a ring. `undefined` when it is not known. */
  countWithin(minutes: number): number | undefined;
  /** Absent on a surface without touch. */
  readonly onRing?: (minutes: number) => void;
}

/**
 * The jobs and stations around the start point. Each ring is a button named with its number of jobs. Jobs are drawn over
 * stations, because a house would cover a dot.
 */
export function CircleChart({ centre, mode, jobs, stations, countWithin, onRing }: Props) {
  const spot = (place: Place | undefined, kind: 'job' | 'station') =>
    place && spotFor(centre, place, mode, kind);
  const counted = RINGS.flatMap((minutes) => {
    const count = countWithin(minutes);
    return count === undefined ? [] : [{ minutes, count }];
  });
  return (
    <CircleDrawing
      label={texts.figure(mode)}
      ringWay={(minutes) =>
        onRing && { name: texts.ringName(minutes, countWithin(minutes)), onPick: () => onRing(minutes) }
      }
      spots={
        <>
          {stations.map(({ id, place }) => (
            <CircleSpot key={id} kind="station" at={spot(place, 'station')}>
              <HomeFilled />
            </CircleSpot>
          ))}
          {jobs.map(({ id, place }) => (
            <CircleSpot key={id} kind="job" at={spot(place, 'job')} />
          ))}
        </>
      }
    >
      <p className="small">
        {counted.map(({ minutes, count }, nth) => (
          <Fragment key={minutes}>
            {nth > 0 && ' '}
            <span className="circle-count">
              {texts.count(minutes, count)}
              {nth + 1 < counted.length && texts.next}
            </span>
          </Fragment>
        ))}
      </p>
      <figcaption className="row quiet small" aria-hidden="true">
        <span className="circle-key" data-kind="job" /> {texts.jobs}
        <HomeFilled className="circle-key-station" /> {texts.stations}
      </figcaption>
    </CircleDrawing>
  );
}
