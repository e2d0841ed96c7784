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
import { CIRCLE_LINES, MyCircle } from './MyCircle.tsx';
import { MyThings } from './MyThings.tsx';
import { NearestStation } from './NearestStation.tsx';
import { Scan } from './Scan.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SixFunctions } from './SixFunctions.tsx';
import { home as texts } from './texts.ts';

/** 首页: the start point, the jobs in reach, the main parts, policies that expire soon. */
export default function Home({ arrived }: WidgetProps) {
  const start = useStartPoint();
  const towns = useTowns();
  const { interactive, navigation } = useSurface();
  // On a tall screen that people stand at, the tiles are where hands reach: below.
  const isTall = navigation === 'tiles';
  const { startPoint, settling } = start;
  return (
    <div className="home">
      <Style css={css} />
      <div className="home-circle card stack">
        <PageHeading takesFocus={arrived}>
          {startPoint || settling ? texts.title : texts.chooseTitle}
        </PageHeading>
        <StartPointChoice towns={towns} start={start} />
        {settling && <AnswerSkeleton lines={CIRCLE_LINES} />}
        {startPoint && <MyCircle startPoint={startPoint} mode={start.mode} />}
      </div>
      <FittingJobs />
      <MyThings />
      {interactive && !isTall && <Shortcuts />}
      <NearestStation />
      {interactive && isTall && <Shortcuts />}
      <Scan />
      <ExpiringPolicies />
      <SixFunctions />
    </div>
  );
}
