import { Button } from 'antd';
import type { JobDetail } from '../../../domain/job.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { answerTexts } from '../../../ui/answer/texts.ts';
import { Phone } from '../../../ui/go/Phone.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { findings as texts } from './texts.ts';
import type { AdFindingsLoad } from './useAdFindings.ts';

/** What the check says of an ad; or that the check could not be loaded, with a way to try again. */
export function AdCheck({ check, job }: { check: AdFindingsLoad; job: JobDetail }) {
  const { interactive } = useSurface();
  if (check.state === 'loading') return null;
  if (check.state === 'ready') return <check.Findings job={job} />;
  return (
    <Note tone="soon" role="alert">
      <p>
        <Phone text={texts.unchecked} />
      </p>
      {interactive && <Button onClick={check.retry}>{answerTexts.retry}</Button>}
    </Note>
  );
}
