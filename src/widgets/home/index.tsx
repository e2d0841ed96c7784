import { useTowns } from '../../data/ask/lists.ts';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { Style } from '../../ui/basics/Style.tsx';
import { StartPointChoice } from '../../ui/startPoint/StartPointChoice.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { WidgetProps } from '../widget.ts';
import { ExpiringPolicies } from './ExpiringPolicies.tsx';
import { FittingJobs } from './FittingJobs.tsx';
import css from './home.css?raw';
import { LookZone } from './LookZone.tsx';
import { CIRCLE_LINES, MyCircle } from './MyCircle.tsx';
import { MyThings } from './MyThings.tsx';
import { NearestStation } from './NearestStation.tsx';
import { Scan } from './Scan.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SixFunctions } from './SixFunctions.tsx';
import { home as texts } from './texts.ts';

/**
 * 首页: one question with four ways, what is mine, the circle. Who has no start point yet is asked for it first: without
 * it nothing is near.
 */
export default function Home({ arrived }: WidgetProps) {
  const { interactive, navigation } = useSurface();
  const { startPoint, settling } = useStartPoint();
  // On a tall screen that people stand at, the tiles are where hands reach: below.
  const isTall = navigation === 'tiles';
  const asksFirst = interactive && !isTall && (startPoint !== undefined || settling);
  // Each keeps its key, so that none begins anew when their order changes.
  const parts = [
    interactive && !isTall && <Shortcuts key="shortcuts" heads={asksFirst} arrived={arrived && asksFirst} />,
    <MyThings key="mine" />,
    <FittingJobs key="fitting" />,
    <Circle key="circle" heads={!asksFirst && !isTall} arrived={arrived && !asksFirst && !isTall} />,
  ];
  return (
    <div className="home" data-tall={isTall || undefined}>
      <Style css={css} />
      {isTall && <LookZone arrived={arrived} />}
      {interactive && isTall && <Shortcuts />}
      {asksFirst ? parts : [...parts].reverse()}
      <NearestStation />
      <Scan />
      <ExpiringPolicies />
      <SixFunctions />
    </div>
  );
}

/** @param heads whether it is the first on the page, so that its heading is that of the page */
function Circle({ heads, arrived }: { heads: boolean; arrived: boolean }) {
  const start = useStartPoint();
  const towns = useTowns();
  const { startPoint, settling } = start;
  const title = startPoint || settling ? texts.title : texts.chooseTitle;
  return (
    <div className="home-circle card stack" data-heads={heads || undefined}>
      {heads ? <PageHeading takesFocus={arrived}>{title}</PageHeading> : <h2>{title}</h2>}
      <StartPointChoice towns={towns} start={start} />
      {settling && <AnswerSkeleton lines={CIRCLE_LINES} />}
      {startPoint && <MyCircle startPoint={startPoint} mode={start.mode} />}
    </div>
  );
}
