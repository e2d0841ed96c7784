import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useClock } from '../../../data/ClockProvider.tsx';
import { useApplications } from '../../../data/send/useApplications.ts';
import { useApply } from '../../../data/send/useApply.ts';
import { useAskAbout } from '../../../data/send/useAskAbout.ts';
import { useReportAd } from '../../../data/send/useReportAd.ts';
import type { SentApplication } from '../../../domain/application.ts';
import { dayInShanghai } from '../../../domain/calendar.ts';
import { isOpen, type JobDetail } from '../../../domain/job.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { hotline } from '../../../ui/answer/texts.ts';
import { ExternalLink } from '../../../ui/go/ExternalLink.tsx';
import { HandOverButton } from '../../../ui/go/HandOverButton.tsx';
import { Phone } from '../../../ui/go/Phone.tsx';
import { ShareButton } from '../../../ui/go/ShareButton.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { mine } from '../../../ui/nouns/job/mine.texts.ts';
import { PrintButton } from '../../../ui/paper/PrintButton.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { longDay } from '../../../ui/words/day.texts.ts';
import { ApplySheet } from './ApplySheet.tsx';
import { AskSheet } from './AskSheet.tsx';
import { printoutOf } from './printoutOf.ts';
import { ReportSheet } from './ReportSheet.tsx';
import { SaveButton } from './SaveButton.tsx';
import { shareCardOf } from './shareCardOf.ts';
import { ask as askTexts, paper, detail as texts } from './texts.ts';

type OpenSheet = 'apply' | 'ask' | 'report';

interface Props {
  readonly job: JobDetail;
  readonly sample: boolean;
}

/** What one can do about an ad. Of one that is over only help is left: nobody should call or pass it on. */
export function WaysOn(props: Props) {
  const { day } = useClock();
  return isOpen(props.job, day) ? (
    <WaysOfOpenAd {...props} />
  ) : (
    <div className="row">
      <Help primary />
    </div>
  );
}

const Help = ({ primary = false }: { primary?: boolean }) => (
  <WayButton primary={primary} to={{ kind: 'stations' }}>
    {texts.help}
  </WayButton>
);

/** When the resident applied, and what became of it. */
function Applied({ sent: { id, sentAt } }: { sent: SentApplication }) {
  const { all } = useApplications();
  const state = all.find((application) => application.id === id)?.state ?? 'sent';
  return (
    <Note role="note">
      <p>
        {texts.applied(longDay(dayInShanghai(new Date(sentAt))))}
        {mine.states[state]}
      </p>
      <div>
        <WayButton to={{ kind: 'mine' }}>{texts.myApplications}</WayButton>
      </div>
    </Note>
  );
}

/**
 * The main way first: to apply here where the city takes applications, else the employer's page, else help. Then to
 * call, then to let the station ask, then what one does with the ad itself.
 */
function WaysOfOpenAd({ job, sample }: Props) {
  const { interactive, personal } = useSurface();
  const { day } = useClock();
  const applying = useApply(job);
  const asking = useAskAbout(job.id, askTexts.about(job.title, job.employer, job.id));
  const reporting = useReportAd(job.id);
  const [sheet, setSheet] = useState<OpenSheet>();
  const close = () => setSheet(undefined);
  const opens = (name: OpenSheet, label: ReactNode, primary = false) => (
    <Button type={primary ? 'primary' : 'default'} onClick={() => setSheet(name)}>
      {label}
    </Button>
  );
  const { apply, sent } = applying;
  const canApply = interactive && apply !== undefined && sent === undefined;
  const toEmployer = !canApply && job.url !== undefined && sent === undefined;
  const call = job.contact?.phone;
  return (
    <>
      {sent && <Applied sent={sent} />}
      <p>{texts.helpNote}</p>
      {!asking.ask && (
        <p>
          {texts.noAsking}
          <Phone text={hotline.number} />
        </p>
      )}
      <div className="row">
        {canApply && opens('apply', texts.apply, true)}
        {job.url && (
          <ExternalLink primary={toEmployer} url={job.url}>
            {texts.toEmployer}
          </ExternalLink>
        )}
        {personal && call && <Phone text={call} callee="employer" />}
        {interactive && asking.ask && opens('ask', texts.ask)}
        <Help primary={!canApply && !toEmployer && sent === undefined} />
      </div>
      <div className="row">
        <SaveButton job={job} />
        <ShareButton card={shareCardOf(job, sample)} />
        <HandOverButton to={{ kind: 'job', id: job.id }} />
        <PrintButton kind="job" label={paper.print} printout={printoutOf(job, { day, sample })} />
        {interactive && reporting.report && opens('report', texts.report)}
      </div>
      {sheet === 'apply' && apply && (
        <ApplySheet job={job} send={apply} pending={applying.pending} onClose={close} />
      )}
      {sheet === 'ask' && asking.ask && (
        <AskSheet job={job} send={asking.ask} pending={asking.pending} onClose={close} />
      )}
      {sheet === 'report' && reporting.report && (
        <ReportSheet job={job} send={reporting.report} pending={reporting.pending} onClose={close} />
      )}
    </>
  );
}
