import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Instant } from '../../domain/booking.ts';
import { type Day, dayInShanghai, timeInShanghai } from '../../domain/calendar.ts';
import { type Reminder, remindAt } from '../../domain/reminder.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { shortDay } from '../words/day.texts.ts';
import { remind as texts } from './texts.ts';

interface Props extends Pick<Reminder, 'title' | 'to'> {
  /** When it begins. */
  readonly start: Day | Instant;
  readonly now: Date;
}

/** Has the host remind the resident before something begins. Renders nothing where the host cannot. */
export function RemindButton({ title, to, start, now }: Props) {
  const { remind } = useCapabilities();
  const { personal } = useSurface();
  const [state, setState] = useState<'idle' | 'busy' | 'set' | 'failed'>('idle');
  const at = remindAt(start, now);
  if (!remind || !personal || at === undefined) return null;
  const set = async () => {
    if (state === 'busy') return;
    setState('busy');
    setState((await remind({ at, title, to })) ? 'set' : 'failed');
  };
  const when = new Date(at);
  return (
    <>
      {state !== 'set' && (
        <Button icon={<BellOutlined aria-hidden="true" />} onClick={() => void set()}>
          {state === 'busy' ? texts.setting : texts.set}
        </Button>
      )}
      <p role="status">
        {state === 'set' && texts.done(shortDay(dayInShanghai(when)), timeInShanghai(when))}
        {state === 'failed' && texts.failed}
      </p>
    </>
  );
}
