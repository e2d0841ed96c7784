import { useTowns } from '../../data/ask/lists.ts';
import { useWhere } from '../../data/StartPointProvider.tsx';
import { Waiting } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { Style } from '../../ui/basics/Style.tsx';
import { Where } from '../../ui/startPoint/StartPoint.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { WidgetProps } from '../widget.ts';
import { ExpiringPolicies } from './ExpiringPolicies.tsx';
import css from './home.css?raw';
import { CIRCLE_LINES, MyCircle } from './MyCircle.tsx';
import { NearestStation } from './NearestStation.tsx';
import { Scan } from './Scan.tsx';
import { SixFunctions } from './SixFunctions.tsx';
import { home as texts } from './texts.ts';
import { Ways } from './Ways.tsx';

/** 首页: where I am, what is in reach, what I can do now, what is about to end. */
export default function Home({ arrived }: WidgetProps) {
  const where = useWhere();
  const towns = useTowns();
  const { interactive } = useSurface();
  const { origin, settling } = where;
  return (
    <div className="home">
      <Style css={css} />
      <div className="home-circle card stack">
        <PageHeading takesFocus={arrived}>{origin || settling ? texts.title : texts.chooseTitle}</PageHeading>
        <Where towns={towns} where={where} />
        {settling && <Waiting lines={CIRCLE_LINES} />}
        {origin && <MyCircle origin={origin} mode={where.mode} />}
      </div>
      <NearestStation />
      {interactive && <Ways />}
      <Scan />
      <ExpiringPolicies />
      <SixFunctions />
    </div>
  );
}
