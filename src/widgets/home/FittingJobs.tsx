import { useStartOf } from '../../data/ask/useStartOf.ts';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import type { Need } from '../../domain/need.ts';
import { useLater } from '../../ui/basics/useLater.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';

/** The match with its rules and words, which a home without a need does not load. */
const loadCount = () => import(/* webpackChunkName: 'matches' */ './FittingCount.tsx');

/** The jobs that fit the need, once there is one. Renders nothing on a screen that many people use. */
export function FittingJobs() {
  const { personal, interactive } = useSurface();
  const { value } = useOwn('need', personal);
  return personal && interactive && value?.state === 'open' ? <Fitting need={value.need} /> : null;
}

/** While the code is on its way, and where it does not load, the rest of the home is enough. */
function Fitting({ need }: { need: Need }) {
  const later = useLater(loadCount);
  const { from, settling } = useStartOf(need);
  return later.state === 'ready' && !settling ? <later.value.FittingCount need={need} from={from} /> : null;
}
