import { HomeFilled } from '@ant-design/icons';
import { type CSSProperties, Fragment, type ReactNode } from 'react';
import type { Job } from '../../domain/job.ts';
import { bearing, type Place } from '../../domain/place.ts';
import type { Station } from '../../domain/station.ts';
import { exactMinutes, REACH_MINUTES, RINGS, type TravelMode } from '../../domain/travel.ts';
import { type Spot as Position, spotOf } from './spots.ts';
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

const OUTSIDE_IN = [...RINGS].reverse();

/**
 * Rings at 5, 10 and 15 minutes around the start point. Each ring is a button named with its number of jobs. The dots
 * and houses are hidden from screen readers, because the lists show the same jobs and stations. Jobs are drawn over
 * stations, because a house would cover a dot.
 */
export function CircleChart({ centre, mode, jobs, stations, countWithin, onRing }: Props) {
  const spot = (place: Place, kind: 'job' | 'station') =>
    spotOf(exactMinutes(centre, place, mode), bearing(centre, place), kind);
  const counted = RINGS.flatMap((minutes) => {
    const count = countWithin(minutes);
    return count === undefined ? [] : [{ minutes, count }];
  });
  return (
    <figure className="circle" aria-label={texts.figure(mode)}>
      <div className="circle-field">
        {OUTSIDE_IN.map((minutes) => (
          <Ring key={minutes} minutes={minutes} count={countWithin(minutes)} onPick={onRing} />
        ))}
        <div aria-hidden="true" className="circle-drawing">
          {stations.map(({ id, place }) => (
            <Spot key={id} kind="station" at={place && spot(place, 'station')}>
              <HomeFilled />
            </Spot>
          ))}
          {jobs.map(({ id, place }) => (
            <Spot key={id} kind="job" at={place && spot(place, 'job')} />
          ))}
          <span className="circle-me">{texts.me}</span>
        </div>
      </div>
      <p className="small">
        {counted.map(({ minutes, count }, nth) => (
          <Fragment key={minutes}>
            {nth > 0 && ' · '}
            <span className="circle-count">{texts.count(minutes, count)}</span>
          </Fragment>
        ))}
      </p>
      <figcaption className="row quiet small" aria-hidden="true">
        <span className="circle-key" data-kind="job" /> {texts.jobs}
        <HomeFilled className="circle-key-station" /> {texts.stations}
      </figcaption>
    </figure>
  );
}

function Ring({
  minutes,
  count,
  onPick,
}: {
  minutes: number;
  count: number | undefined;
  onPick?: (minutes: number) => void;
}) {
  const label = <span className="circle-label">{texts.ring(minutes)}</span>;
  const style: CSSProperties = { '--scs-share': minutes / REACH_MINUTES };
  if (!onPick) {
    return (
      <div className="circle-ring" style={style}>
        {label}
      </div>
    );
  }
  return (
    <button
      type="button"
      className="circle-ring"
      style={style}
      aria-label={texts.ringName(minutes, count)}
      onClick={() => onPick(minutes)}
    >
      {label}
    </button>
  );
}

function Spot({
  kind,
  at,
  children,
}: {
  kind: 'job' | 'station';
  at: Position | undefined;
  children?: ReactNode;
}) {
  if (!at) return null;
  return (
    <span
      className="circle-spot"
      data-kind={kind}
      style={{ left: `${50 + at.x * 50}%`, top: `${50 + at.y * 50}%` }}
    >
      {children}
    </span>
  );
}
