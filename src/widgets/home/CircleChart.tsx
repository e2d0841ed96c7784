import { HomeFilled } from '@ant-design/icons';
import type { CSSProperties, ReactNode } from 'react';
import type { Job } from '../../domain/job.ts';
import { bearing, type Place } from '../../domain/place.ts';
import type { Station } from '../../domain/station.ts';
import { exactMinutes, REACH_MINUTES, RINGS, type TravelMode } from '../../domain/travel.ts';
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
 * and houses are hidden from screen readers, because the lists show the same jobs and stations.
 */
export function CircleChart({ centre, mode, jobs, stations, countWithin, onRing }: Props) {
  return (
    <figure className="circle">
      <div className="circle-field">
        {OUTSIDE_IN.map((minutes) => (
          <Ring key={minutes} minutes={minutes} count={countWithin(minutes)} onPick={onRing} />
        ))}
        <div aria-hidden="true" className="circle-drawing">
          {jobs.map(({ id, place }) => place && <Spot key={id} kind="job" at={spot(centre, place, mode)} />)}
          {stations.map(
            ({ id, place }) =>
              place && (
                <Spot key={id} kind="station" at={spot(centre, place, mode)}>
                  <HomeFilled />
                </Spot>
              ),
          )}
          <span className="circle-me">{texts.me}</span>
        </div>
      </div>
      <p className="small">
        {texts.counts(RINGS.map((minutes) => ({ minutes, count: countWithin(minutes) })))}
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

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Position in the drawing, −1…1 from the centre. `undefined` outside the outermost ring. */
function spot(centre: Place, place: Place, mode: TravelMode): Point | undefined {
  const share = exactMinutes(centre, place, mode) / REACH_MINUTES;
  if (share > 1) return undefined;
  const angle = bearing(centre, place);
  return { x: share * Math.sin(angle), y: -share * Math.cos(angle) };
}

function Spot({
  kind,
  at,
  children,
}: {
  kind: 'job' | 'station';
  at: Point | undefined;
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
