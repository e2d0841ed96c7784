import { Note } from './Note.tsx';
import { device as texts } from './texts.ts';

interface Props {
  /** Whether the device did not keep what stands on the screen. */
  readonly unkept: boolean;
  /** Whether the device could not be read. By default, it could. */
  readonly unread?: boolean;
}

/** Says that the device keeps or gives nothing. Renders nothing visible where it does. */
export function NotKept({ unkept, unread = false }: Props) {
  return (
    <div role="status">
      {unread && <Note tone="soon">{texts.unread}</Note>}
      {unkept && <Note tone="soon">{texts.unkept}</Note>}
    </div>
  );
}
