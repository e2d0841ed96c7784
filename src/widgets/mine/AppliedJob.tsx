import { Button } from 'antd';
import { useJob } from '../../data/ask/useJobs.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import type { MyApplication } from '../../domain/application.ts';
import { isOpen } from '../../domain/job.ts';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { mine as texts } from '../../ui/nouns/job/mine.texts.ts';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';

/** The way back from an application to its job, where it is known. */
export const wayToJob = ({ jobId, title }: MyApplication) =>
  jobId === undefined ? null : <AppliedJob id={jobId} title={title} />;

/** The way to a job that the city still lists; else that it does not. */
function AppliedJob({ id, title }: { readonly id: string; readonly title: string }) {
  const { day } = useClock();
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  const job = useJob(id);
  const to = { kind: 'job', id } as const;
  if (job.state === 'failed' && job.failure.kind === 'missing')
    return <p className="quiet">{texts.unlisted}</p>;
  return (
    <>
      {job.state === 'ready' && !isOpen(job.answer.value, day) && <p className="quiet">{texts.over}。</p>}
      {offers(to) && (
        <div>
          <Button aria-label={texts.open(title)} onClick={() => go(to)}>
            {texts.openShort}
          </Button>
        </div>
      )}
    </>
  );
}
