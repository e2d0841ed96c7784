import { useOwn } from '../../../data/own/OwnProvider.tsx';
import type { JobDetail } from '../../../domain/job.ts';
import type { Need } from '../../../domain/need.ts';
import { useLater } from '../../../ui/basics/useLater.ts';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';

const loadReasons = () => import(/* webpackChunkName: 'matches' */ '../match/OwnReasons.tsx');

/** How the job fits the resident's need, once there is one. Renders nothing on a screen that many people use. */
export function ForMe({ job }: { job: JobDetail }) {
  const { personal } = useSurface();
  const { value } = useOwn('need', personal);
  return personal && value?.state === 'open' ? <Reasons job={job} need={value.need} /> : null;
}

/** While the code is on its way, and where it does not load, the ad is enough. */
function Reasons({ job, need }: { job: JobDetail; need: Need }) {
  const later = useLater(loadReasons);
  return later.state === 'ready' ? <later.value.OwnReasons job={job} need={need} /> : null;
}
