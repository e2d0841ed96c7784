import { useClock } from '../../data/ClockProvider.tsx';
import { ClockNote } from '../../ui/answer/ClockNote.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { EventList } from './EventList.tsx';
import { EventView } from './EventView.tsx';

/** 招聘活动: what happens when and where, and signing up for it. */
export default function Events({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'event' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  const { go } = useNavigation();
  const { ahead } = useClock();
  return (
    <div className="stack">
      <ClockNote ahead={ahead} />
      <SplitView
        list={
          <EventList
            given={destination.kind === 'events' ? destination.kinds : undefined}
            arrived={arrived && openId === undefined}
            openId={openId}
            list={list}
            onOpen={(id) => go({ kind: 'event', id })}
          />
        }
        detail={openId === undefined ? undefined : <EventView key={openId} id={openId} arrived={arrived} />}
      />
    </div>
  );
}
