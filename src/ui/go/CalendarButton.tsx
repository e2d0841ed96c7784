import { CalendarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Note } from '../answer/Note.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';

/** Something that stands in a calendar. */
export interface CalendarEntry {
  /** The same for the same entry, so that a calendar replaces it. */
  readonly id: string;
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  /** Whole days in UTC, without a time. By default, times. */
  readonly wholeDays?: boolean;
  readonly place?: string;
  readonly notes?: string;
}

interface Props {
  readonly entries: readonly CalendarEntry[];
  readonly label: string;
  /** The name of the file, without its ending. */
  readonly fileName: string;
  /** Said where the file cannot be made. */
  readonly failed: string;
  readonly now: Date;
}

/** Gives entries as a calendar file. Renders nothing on a shared device, which has no calendar of the resident. */
export function CalendarButton({ entries, label, fileName, failed, now }: Props) {
  const { personal } = useSurface();
  const [isFailed, setFailed] = useState(false);
  if (!personal) return null;
  const save = () =>
    calendarFile(entries, now).then(
      (text) => download(text, `${fileName}.ics`),
      () => setFailed(true),
    );
  return (
    <>
      <Button icon={<CalendarOutlined aria-hidden="true" />} onClick={() => void save()}>
        {label}
      </Button>
      {isFailed && (
        <Note tone="soon" role="alert">
          {failed}
        </Note>
      )}
    </>
  );
}

const WHOLE_DAY = { type: 'DATE' } as const;

/** A calendar file, RFC 5545, with times in UTC, so that they are right in every zone. */
export async function calendarFile(entries: readonly CalendarEntry[], now: Date): Promise<string> {
  const { generateIcsCalendar } = await import(/* webpackChunkName: 'calendar-file' */ 'ts-ics');
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//service-circle//15//ZH',
    events: entries.map(({ id, title, start, end, wholeDays, place, notes }) => ({
      // The library folds texts, but takes this one as it is: a line break would begin another property.
      uid: encodeURIComponent(id.replace(/\p{Cs}/gu, '')),
      stamp: { date: now },
      summary: title,
      start: { date: start, ...(wholeDays && WHOLE_DAY) },
      end: { date: end, ...(wholeDays && WHOLE_DAY) },
      location: place,
      description: notes,
    })),
  });
}

function download(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
