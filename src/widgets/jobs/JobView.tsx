import type { ReactNode } from 'react';
import { useJob } from '../../data/ask/useJobs.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { isOpen, type JobDetail } from '../../domain/job.ts';
import { JOB_CODE_FIELDS } from '../../domain/knownCodes.ts';
import { minimumWageOn, SHANGHAI_MINIMUM_WAGES } from '../../domain/minimumWage.ts';
import { startPlace } from '../../domain/startPoint.ts';
import { tripBetween } from '../../domain/travel.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { codeWords, jobFilterWords } from '../../ui/words/job.texts.ts';
import { payText } from '../../ui/words/pay.texts.ts';
import { travel } from '../../ui/words/travel.texts.ts';
import { AdCheck } from './AdCheck.tsx';
import { detail as texts } from './detail.texts.ts';
import { ForMe } from './ForMe.tsx';
import { OtherJobs } from './OtherJobs.tsx';
import { SavedAd } from './SavedAd.tsx';
import { useAdFindings } from './useAdFindings.ts';
import { WaysOn } from './WaysOn.tsx';

/** One job with all details, in a region named by its title. */
export function JobView({ id, arrived }: { id: string; arrived: boolean }) {
  const found = useJob(id);
  const check = useAdFindings();
  const sample = found.state === 'ready' && found.answer.sample;
  return (
    <>
      {found.state === 'failed' && <SavedAd id={id} gone={found.failure.kind === 'missing'} />}
      <QueryView of={found} lines={12}>
        {(job) => (
          <section aria-label={job.title} className="card stack">
            <PageHeading takesFocus={arrived}>{job.title}</PageHeading>
            <Closed job={job} />
            <AdCheck check={check} job={job} />
            <JobFacts job={job} />
            <ForMe job={job} />
            <Paragraphs title={texts.work} lines={job.description} />
            <Paragraphs title={texts.requirements} lines={job.requirements} />
            <WaysOn job={job} sample={sample} />
            <OtherJobs job={job} />
          </section>
        )}
      </QueryView>
    </>
  );
}

function JobFacts({ job }: { job: JobDetail }) {
  const { startPoint, mode } = useStartPoint();
  const { day } = useClock();
  const trip = startPoint && job.place && tripBetween(startPlace(startPoint), job.place, mode);
  const travelText = trip && travel(trip.mode, trip.minutes);
  const town = job.town && !job.address?.includes(job.town.name) ? job.town.name : undefined;
  const address = [town, job.address].filter(Boolean).join(' ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [texts.pay, <PayFact key="pay" job={job} />],
    [texts.headCount, job.headCount === undefined ? texts.unknown : texts.people(job.headCount)],
    ...JOB_CODE_FIELDS.map(
      (field) => [jobFilterWords[field].legend, codeWords(job, field) ?? texts.unknown] as const,
    ),
    [texts.workplace, [address || texts.unknown, travelText].filter(Boolean).join(' · ')],
    [texts.hours, job.hours ?? texts.unknown],
    [texts.valid, job.validUntil ? longDay(job.validUntil) : texts.unknown],
    ...(isOpen(job, day) ? [[texts.contact, <Contact key="contact" job={job} />] as const] : []),
    [texts.from, [job.employer, job.publisher].join(' · ')],
  ];
  return <Facts rows={facts} />;
}

/** The pay, beside the minimum wage where the two can be compared. */
function PayFact({ job: { pay } }: { job: JobDetail }) {
  const { day } = useClock();
  const wage = minimumWageOn(day, SHANGHAI_MINIMUM_WAGES);
  const unit = pay.kind === 'range' ? pay.unit : undefined;
  const least =
    unit === 'hour'
      ? wage && texts.leastPay.hour(wage.hourly)
      : unit === 'month' || unit === 'year'
        ? wage && texts.leastPay.month(wage.monthly)
        : undefined;
  return (
    <>
      <strong>{payText(pay)}</strong>
      {least && <span className="quiet small"> {least}</span>}
    </>
  );
}

function Contact({ job: { contact } }: { job: JobDetail }) {
  if (!contact?.name && !contact?.phone) return texts.unknown;
  return (
    <>
      {contact.name} {contact.phone && <Phone text={contact.phone} callee="employer" />}
    </>
  );
}

function Paragraphs({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? <p>{texts.unknown}</p> : <Lines lines={lines} />}
    </>
  );
}

/** Says that an ad has expired. Only help is left then: nobody should call or pass it on. */
function Closed({ job }: { job: JobDetail }) {
  const { day } = useClock();
  if (isOpen(job, day) || !job.validUntil) return null;
  return (
    <Note tone="alarm" role="note">
      {texts.expired(longDay(job.validUntil))}
    </Note>
  );
}
