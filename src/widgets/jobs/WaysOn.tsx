import { Button } from 'antd';
import { useState } from 'react';
import { useClock } from '../../data/ClockProvider.tsx';
import { useApply } from '../../data/send/useApply.ts';
import { dayInShanghai } from '../../domain/calendar.ts';
import { isOpen, type JobDetail } from '../../domain/job.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { ShareButton } from '../../ui/go/ShareButton.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { ApplySheet } from './ApplySheet.tsx';
import { detail as texts } from './detail.texts.ts';
import { SaveButton } from './SaveButton.tsx';
import { shareCardOf } from './shareCardOf.ts';

/** The next actions: to apply here where the city takes applications, then the employer's page, then help. */
export function WaysOn({ job, sample }: { job: JobDetail; sample: boolean }) {
  const { interactive } = useSurface();
  const { day } = useClock();
  const { apply, sent } = useApply(job);
  const [applying, setApplying] = useState(false);
  const open = isOpen(job, day);
  const canApply = open && interactive && apply !== undefined && sent === undefined;
  return (
    <>
      {sent && <Note role="note">{texts.applied(longDay(dayInShanghai(new Date(sent.sentAt))))}</Note>}
      {open && <p>{texts.helpNote}</p>}
      <div className="row">
        {canApply && (
          <Button type="primary" onClick={() => setApplying(true)}>
            {texts.apply}
          </Button>
        )}
        <WayButton primary={!canApply} to={{ kind: 'stations' }}>
          {texts.help}
        </WayButton>
        {open && job.url && <ExternalLink url={job.url}>{texts.toEmployer}</ExternalLink>}
        {open && <SaveButton job={job} />}
        {open && <ShareButton card={shareCardOf(job, sample)} />}
      </div>
      {applying && <ApplySheet job={job} onClose={() => setApplying(false)} />}
    </>
  );
}
