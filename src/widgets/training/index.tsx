import { useClock } from '../../data/ClockProvider.tsx';
import { ClockNote } from '../../ui/answer/ClockNote.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { CourseList } from './CourseList.tsx';
import { CourseView } from './CourseView.tsx';

/** 技能培训: the courses of the city, those first that close a gap; one with its sign-up. */
export default function Training({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'course' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  const { go } = useNavigation();
  const { ahead } = useClock();
  return (
    <div className="stack">
      <ClockNote ahead={ahead} />
      <SplitView
        list={
          <CourseList
            given={destination.kind === 'training' ? destination.only : undefined}
            arrived={arrived && openId === undefined}
            openId={openId}
            list={list}
            onOpen={(id) => go({ kind: 'course', id })}
          />
        }
        detail={openId === undefined ? undefined : <CourseView key={openId} id={openId} arrived={arrived} />}
      />
    </div>
  );
}
