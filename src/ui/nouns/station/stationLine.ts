import type { Station } from '../../../domain/station.ts';
import type { Staffing } from '../../../domain/timetable.ts';
import { staffingText } from '../../words/staffing.texts.ts';
import { stationLine as join, station } from './texts.ts';

/** A station for paper, in a line: its name, address, when staff sit there, phone. */
export const stationLine = ({
  station: { name, address, phone },
  staffing,
}: {
  readonly station: Station;
  readonly staffing: Staffing;
}): string => join([name, address, staffingText(staffing), phone && `${station.phone} ${phone}`]);
