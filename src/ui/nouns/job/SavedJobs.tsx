import { Button } from 'antd';
import type { Day } from '../../../domain/calendar.ts';
import { isOver, type SavedJob } from '../../../domain/savedJob.ts';
import { Note } from '../../answer/Note.tsx';
import { useNavigation } from '../../go/navigation.tsx';
import { Phone } from '../../go/Phone.tsx';
import { useCapabilities } from '../../surface/capabilities.tsx';
import { longDay } from '../../words/day.texts.ts';
import { payText } from '../../words/pay.texts.ts';
import { mine as texts } from './mine.texts.ts';

interface Props {
  readonly jobs: readonly SavedJob[];
  readonly today: Day;
  onRemove(id: string): void;
}

/** The saved jobs as they were when they were saved, so that the list needs no city. An ad that is over says so. */
export function SavedJobs({ jobs, today, onRemove }: Props) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  return (
    <ul className="stack" aria-label={texts.savedJobs}>
      {jobs.map((job) => {
        const over = isOver(job, today);
        const to = { kind: 'job', id: job.id } as const;
        return (
          <li key={job.id} className="card stack">
            <h4>{job.title}</h4>
            {over && (
              <Note tone="soon">
                {texts.over}，{texts.overHelp}
              </Note>
            )}
            <p className="figure">{payText(job.pay)}</p>
            <p>{[job.address, job.employer].filter(Boolean).join(' · ')}</p>
            <p className="quiet">{texts.savedOn(longDay(job.savedOn))}</p>
            {!over && !offers(to) && <Note tone="soon">{texts.cityGone}</Note>}
            {job.phone && !over && (
              <p>
                <Phone text={job.phone} callee="employer" />
              </p>
            )}
            <div className="row">
              {!over && offers(to) && (
                <Button aria-label={texts.open(job.title)} onClick={() => go(to)}>
                  {texts.openShort}
                </Button>
              )}
              {over && <Button onClick={() => go({ kind: 'stations' })}>{texts.stations}</Button>}
              <Button aria-label={texts.remove(job.title)} onClick={() => onRemove(job.id)}>
                {texts.removeShort}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
