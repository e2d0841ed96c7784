import type { CSSProperties, ReactNode } from 'react';
import { bearing, type Place } from '../../domain/place.ts';
import { exactMinutes, REACH_MINUTES, RINGS, type TravelMode } from '../../domain/travel.ts';
import { Style } from '../basics/Style.tsx';
import css from './circle.css?raw';
import { type Spot as Position, type RADIUS, spotOf } from './spots.ts';
import { circle as texts } from './texts.ts';

/** What a tap on a ring does, and how it is called. */
interface RingWay {
  readonly name: string;
  onPick(): void;
}

interface Props {
  readonly label: string;
  /** By default, the rings cannot be tapped. */
  ringWay?(minutes: number): RingWay | undefined;
  /** The spots, the lowest first. */
  readonly spots: ReactNode;
  /** What stands below the field. By default, nothing. */
  readonly children?: ReactNode;
}

const OUTSIDE_IN = [...RINGS].reverse();

/**
 * Rings at 5, 10 and 15 minutes around the start point, and spots on them. The spots are hidden from screen readers,
 * because a list beside the drawing says the same.
 */
export function CircleDrawing({ label, ringWay, spots, children }: Props) {
  return (
    <figure className="circle" aria-label={label}>
      <Style css={css} />
      <div className="circle-field">
        {OUTSIDE_IN.map((minutes) => (
          <Ring key={minutes} minutes={minutes} way={ringWay?.(minutes)} />
        ))}
        <div aria-hidden="true" className="circle-drawing">
          {spots}
          <span className="circle-me">{texts.me}</span>
        </div>
      </div>
      {children}
    </figure>
  );
}

function Ring({ minutes, way }: { minutes: number; way: RingWay | undefined }) {
  const label = <span className="circle-label">{texts.ring(minutes)}</span>;
  const style: CSSProperties = { '--scs-share': minutes / REACH_MINUTES };
  if (!way) {
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
      aria-label={way.name}
      onClick={() => way.onPick()}
    >
      {label}
    </button>
  );
}

/** Where a place stands in the drawing around `centre`; `undefined` outside of the outermost ring. */
export const spotFor = (
  centre: Place,
  place: Place,
  mode: TravelMode,
  kind: keyof typeof RADIUS,
): Position | undefined => spotOf(exactMinutes(centre, place, mode), bearing(centre, place), kind);

interface SpotProps {
  readonly kind: keyof typeof RADIUS;
  readonly at: Position | undefined;
  readonly children?: ReactNode;
}

export function CircleSpot({ kind, at, children }: SpotProps) {
  if (!at) return null;
  return (
    <span className="circle-spot" data-kind={kind} style={placeStyle(at)}>
      {children}
    </span>
  );
}

const placeStyle = ({ x, y }: Position): CSSProperties => ({
  left: `${50 + x * 50}%`,
  top: `${50 + y * 50}%`,
});
