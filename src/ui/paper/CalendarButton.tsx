import { CalendarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Day } from '../../domain/calendar.ts';
import { type CalendarEntry, calendarFile } from '../../domain/calendarFile.ts';
import { useSurface } from '../surface/SurfaceProvider.tsx';

interface Props {
  readonly label: string;
  /** The name of the file. */
  readonly file: string;
  readonly entries: readonly CalendarEntry[];
  readonly today: Day;
}

/** Gives days as a calendar file. Renders nothing on a shared device, where the file would stay. */
export function CalendarButton({ label, file, entries, today }: Props) {
  const { interactive, personal } = useSurface();
  if (!interactive || !personal) return null;
  const save = () => {
    const url = URL.createObjectURL(new Blob([calendarFile(entries, today)], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    // The browser has begun to read it by the next task.
    setTimeout(() => URL.revokeObjectURL(url));
  };
  return (
    <Button icon={<CalendarOutlined aria-hidden="true" />} onClick={save}>
      {label}
    </Button>
  );
}
