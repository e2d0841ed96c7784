import { Button } from 'antd';
import { useClock } from '../../../data/ClockProvider.tsx';
import { useSavedJobs } from '../../../data/own/useSavedJobs.ts';
import { useUnkept } from '../../../data/own/useUnkept.ts';
import type { JobDetail } from '../../../domain/job.ts';
import { toSavedJob } from '../../../domain/savedJob.ts';
import { NotKept } from '../../../ui/answer/NotKept.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { detail as texts } from './texts.ts';

/** Saves a job on this device, or removes it. Absent on a shared surface, where the next person would find it. */
export function SaveButton({ job }: { job: JobDetail }) {
  const { interactive, personal } = useSurface();
  const { day } = useClock();
  const { jobs, save, remove } = useSavedJobs();
  const unkept = useUnkept('savedJobs');
  if (!interactive || !personal) return null;
  const saved = jobs.some(({ id }) => id === job.id);
  const toggle = () => void (saved ? remove(job.id) : save(toSavedJob(job, day)));
  return (
    <>
      <Button aria-pressed={saved} onClick={toggle}>
        {saved ? texts.saved : texts.save}
      </Button>
      <NotKept unkept={unkept} />
    </>
  );
}
