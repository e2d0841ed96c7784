import { Style } from '../../basics/Style.tsx';
import css from './stationMark.css?raw';

/** The number of a station in the drawing and on its card; filled where staff sit there today. */
export const StationMark = ({ number, staffed }: { number: number; staffed: boolean }) => (
  <span className="station-mark" data-staffed={staffed || undefined} aria-hidden="true">
    <Style css={css} />
    {number}
  </span>
);
