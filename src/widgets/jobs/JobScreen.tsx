import type { ComponentProps } from 'react';
import { LaterScreen } from '../../ui/answer/LaterScreen.tsx';
import { useLater } from '../../ui/basics/useLater.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { JobView } from './detail/JobView.tsx';
import { countSet } from './filters/filters.ts';
import type { Widen } from './filters/Widen.tsx';
import type { ListWaysProps } from './ListWays.tsx';

const load = () => import(/* webpackChunkName: 'job' */ './afterList.ts');

/** One job, as soon as its code is there. */
export const JobScreen = (props: ComponentProps<typeof JobView>) => (
  <LaterScreen load={load} lines={12}>
    {(code) => <code.JobView {...props} />}
  </LaterScreen>
);

/** What one change brings where nothing is found, as soon as its code is there. */
export const WidenLater = (props: ComponentProps<typeof Widen>) => (
  <LaterScreen load={load} lines={2}>
    {(code) => <code.Widen {...props} />}
  </LaterScreen>
);

/** Ways to pass the list on; on a personal device once something is set, so that the first list needs no more code. */
export function ListWaysLater(props: ListWaysProps) {
  const { personal } = useSurface();
  const { filters } = props;
  const wanted = !personal || filters.text !== '' || countSet(filters) > 0;
  const later = useLater(load, wanted);
  return wanted && later.state === 'ready' && <later.value.ListWays {...props} />;
}
