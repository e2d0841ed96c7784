import { useClock } from '../../data/ClockProvider.tsx';
import { ClockNote } from '../../ui/answer/ClockNote.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { StationList } from './StationList.tsx';
import { StationView } from './StationView.tsx';

/** 服务站点: stations, the nearest first, with their staff hours; one with its month board. */
export default function Stations({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'station' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  const { go } = useNavigation();
  const { ahead } = useClock();
  return (
    <div className="stack">
      <ClockNote ahead={ahead} />
      <SplitView
        list={
          <StationList
            arrived={arrived && openId === undefined}
            openId={openId}
            list={list}
            onOpen={(id) => go({ kind: 'station', id })}
          />
        }
        detail={openId === undefined ? undefined : <StationView key={openId} id={openId} arrived={arrived} />}
      />
    </div>
  );
}
