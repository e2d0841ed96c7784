import type { Lapse } from '../../domain/lapse.ts';
import { Note } from './Note.tsx';
import { unkept as sentences, unread as unreadSentence } from './NotKept.texts.ts';

interface Props {
  /** What the device did not keep of what stands on the screen. Absent if it keeps all. */
  readonly unkept: Lapse | undefined;
  /** Whether the device could not be read. By default, it could. */
  readonly unread?: boolean;
}

/** Says that the device keeps or gives nothing. Renders nothing visible where it does. */
export function NotKept({ unkept, unread = false }: Props) {
  return (
    <div role="status">
      {unread && <Note tone="soon">{unreadSentence}</Note>}
      {unkept && <Note tone="soon">{sentences[unkept]}</Note>}
    </div>
  );
}
