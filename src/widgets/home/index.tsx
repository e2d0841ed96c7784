import { useTowns } from '../../data/ask/lists.ts';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { LaterScreen } from '../../ui/answer/LaterScreen.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { Style } from '../../ui/basics/Style.tsx';
import { SixFunctions } from '../../ui/nouns/station/SixFunctions.tsx';
import { StartPointChoice } from '../../ui/startPoint/StartPointChoice.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { WidgetProps } from '../widget.ts';
import { ExpiringPolicies } from './ExpiringPolicies.tsx';
import { FittingJobs } from './FittingJobs.tsx';
import css from './home.css?raw';
import { CIRCLE_LINES, MyCircle } from './MyCircle.tsx';
import { MyThings } from './MyThings.tsx';
import { NearCases } from './NearCases.tsx';
import { NearestStation } from './NearestStation.tsx';
import { Scan } from './Scan.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { home as texts } from './texts.ts';

/** Height of the skeleton in lines. */
const BOARD_LINES = 12;

/** The pages of a screen that nobody touches, which no other loads. */
const loadBoard = () => import(/* webpackChunkName: 'board' */ './board/Board.tsx');

/** 首页; on a screen that nobody touches the 大屏, which turns its pages by itself. */
export default function Home(props: WidgetProps) {
  const { interactive } = useSurface();
  if (interactive) return <OwnHome {...props} />;
  return (
    <LaterScreen load={loadBoard} lines={BOARD_LINES}>
      {({ Board }) => <Board />}
    </LaterScreen>
  );
}

/**
 * One question with four ways, what is mine, the circle. Who has no start point yet is asked for it first: without it
 * nothing is near.
 */
function OwnHome({ arrived }: WidgetProps) {
  const { navigation } = useSurface();
  const { startPoint, settling } = useStartPoint();
  // On a tall screen that people stand at, the tiles are where hands reach: below.
  const isTall = navigation === 'tiles';
  const asksFirst = !isTall && (startPoint !== undefined || settling);
  // Each keeps its key, so that none begins anew when their order changes.
  const parts = [
    !isTall && <Shortcuts key="shortcuts" heads={asksFirst} arrived={arrived && asksFirst} />,
    <MyThings key="mine" />,
    <FittingJobs key="fitting" />,
    <Circle key="circle" heads={!asksFirst && !isTall} arrived={arrived && !asksFirst && !isTall} />,
  ];
  return (
    <div className="home" data-tall={isTall || undefined}>
      <Style css={css} />
      {isTall && <Shortcuts heads arrived={arrived} />}
      {asksFirst ? parts : [...parts].reverse()}
      <NearestStation />
      <Scan />
      <ExpiringPolicies />
      <NearCases />
      <div className="home-wide">
        <SixFunctions level={2} />
      </div>
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
