import type { ReactNode } from 'react';
import { useJob } from '../../../data/ask/useJobs.ts';
import { usePlaceNames } from '../../../data/CityProvider.tsx';
import { useClock } from '../../../data/ClockProvider.tsx';
import { isOpen, type JobDetail } from '../../../domain/job.ts';
import { type MinimumWage, minimumWageOn, minimumWagesOf } from '../../../domain/minimumWage.ts';
import type { PayUnit } from '../../../domain/pay.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { QueryView } from '../../../ui/answer/QueryView.tsx';
import { Facts } from '../../../ui/basics/Facts.tsx';
import { Lines } from '../../../ui/basics/Lines.tsx';
import { PageHeading } from '../../../ui/basics/PageHeading.tsx';
import { Phone } from '../../../ui/go/Phone.tsx';
import { toText } from '../../../ui/paper/printout.ts';
import { ReadAloud } from '../../../ui/speech/ReadAloud.tsx';
import { longDay } from '../../../ui/words/day.texts.ts';
import { codeFields, codeWords } from '../../../ui/words/jobCodes.texts.ts';
import { payText } from '../../../ui/words/pay.texts.ts';
import { AdCheck } from './AdCheck.tsx';
import { askedOf } from './askedOf.ts';
import { ForMe } from './ForMe.tsx';
import { OtherJobs } from './OtherJobs.tsx';
import { printoutOf } from './printoutOf.ts';
import { SavedAd } from './SavedAd.tsx';
import { detail as texts } from './texts.ts';
import { useAdFindings } from './useAdFindings.ts';
import { WaysOn } from './WaysOn.tsx';
import { Workplace } from './Workplace.tsx';

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
            <Aloud job={job} sample={sample} />
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

/** Reads what the printed ad says. */
function Aloud({ job, sample }: { job: JobDetail; sample: boolean }) {
  const { day } = useClock();
  return (
    <div className="row">
      <ReadAloud paragraphs={toText(printoutOf(job, { day, sample })).split('\n')} />
    </div>
  );
}

function JobFacts({ job }: { job: JobDetail }) {
  const { day } = useClock();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [texts.pay, <PayFact key="pay" job={job} />],
    [texts.headCount, job.headCount === undefined ? texts.unknown : texts.people(job.headCount)],
    [codeFields.employment.legend, codeWords(job, 'employment') ?? texts.unknown],
    ...askedOf(job),
    [texts.workplace, <Workplace key="workplace" job={job} />],
    [texts.hours, job.hours ?? texts.unknown],
    [texts.valid, job.validUntil ? longDay(job.validUntil) : texts.unknown],
    ...(isOpen(job, day) ? [[texts.contact, <Contact key="contact" job={job} />] as const] : []),
    [texts.from, [job.employer, job.publisher].join(' · ')],
  ];
  return <Facts rows={facts} />;
}

/** How many hours a day has is not known, so that pay by the day stands beside no minimum. */
const leastText: Readonly<Record<PayUnit, (wage: MinimumWage, city: string) => string | undefined>> = {
  month: ({ monthly }, city) => texts.leastPay.month(monthly, city),
  year: ({ monthly }, city) => texts.leastPay.month(monthly, city),
  hour: ({ hourly }, city) => texts.leastPay.hour(hourly, city),
  day: () => undefined,
};

/** The pay, beside the minimum wage where the two can be compared. */
function PayFact({ job: { pay } }: { job: JobDetail }) {
  const { day } = useClock();
  const { city } = usePlaceNames();
  const wage = minimumWageOn(day, minimumWagesOf(city));
  return (
    <>
      <strong>{payText(pay)}</strong>
      {wage && pay.kind === 'range' && <p className="quiet small">{leastText[pay.unit](wage, city)}</p>}
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
