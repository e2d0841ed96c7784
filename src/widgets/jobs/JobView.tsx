import type { ReactNode } from 'react';
import { useCity } from '../../data/CityProvider.tsx';
import { useWhere } from '../../data/OriginProvider.tsx';
import { useJob } from '../../data/useJobs.ts';
import { isOpen, type JobDetail } from '../../domain/job.ts';
import { originPlace } from '../../domain/station.ts';
import { travelMinutes } from '../../domain/travel.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Lines } from '../../ui/Lines.tsx';
import { Note } from '../../ui/Note.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Phone } from '../../ui/Phone.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { ShareButton } from '../../ui/ShareButton.tsx';
import { longDay, payText, travel } from '../../ui/texts.ts';
import { WayButton } from '../../ui/WayButton.tsx';
import { AdFindings } from './AdFindings.tsx';
import { cardOf } from './cardOf.ts';
import { employments, detail as texts } from './texts.ts';

/** One job in full, in a region named by its title. */
export function JobView({ id, arrived }: { id: string; arrived: boolean }) {
  const found = useJob(id);
  const sample = found.state === 'ready' && found.answer.sample;
  return (
    <QueryView of={found} lines={12}>
      {(job) => (
        <section aria-label={job.title} className="card stack">
          <PageHeading takesFocus={arrived}>{job.title}</PageHeading>
          <Closed job={job} />
          <AdFindings job={job} />
          <JobFacts job={job} />
          <Paragraphs title={texts.work} lines={job.description} />
          <Paragraphs title={texts.requirements} lines={job.requirements} />
          <NextStep job={job} sample={sample} />
        </section>
      )}
    </QueryView>
  );
}

function JobFacts({ job }: { job: JobDetail }) {
  const { origin, mode } = useWhere();
  const way = origin && job.place && travel(mode, travelMinutes(originPlace(origin), job.place, mode));
  const town = job.town && !job.address?.includes(job.town.name) ? job.town.name : undefined;
  const address = [town, job.address].filter(Boolean).join(' ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [texts.pay, <strong key="pay">{payText(job.pay)}</strong>],
    [texts.headCount, job.headCount === undefined ? texts.unknown : texts.people(job.headCount)],
    [texts.employment, job.employment ? employments[job.employment] : texts.unknown],
    [texts.place, [address || texts.unknown, way].filter(Boolean).join(' · ')],
    [texts.hours, job.hours ?? texts.unknown],
    [texts.valid, job.validUntil ? longDay(job.validUntil) : texts.unknown],
    [texts.contact, <Contact key="contact" job={job} />],
    [texts.from, [job.employer, job.source].join(' · ')],
  ];
  return <Facts rows={facts} />;
}

function Contact({ job: { contact } }: { job: JobDetail }) {
  if (!contact?.name && !contact?.phone) return texts.unknown;
  return (
    <>
      {contact.name} {contact.phone && <Phone number={contact.phone} callee="employer" />}
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

/** Says at once that an ad is over. */
function Closed({ job }: { job: JobDetail }) {
  const { day } = useCity();
  if (isOpen(job, day) || !job.validUntil) return null;
  return (
    <Note tone="alarm" role="note">
      {texts.expired(longDay(job.validUntil))}
    </Note>
  );
}

/** What to do now; an ad that is over offers nothing but help. */
function NextStep({ job, sample }: { job: JobDetail; sample: boolean }) {
  const { day } = useCity();
  const open = isOpen(job, day);
  return (
    <>
      {open && <p>{texts.helpNote}</p>}
      <div className="row">
        <WayButton primary to={{ kind: 'stations' }}>
          {texts.help}
        </WayButton>
        {open && job.url && <ExternalLink url={job.url}>{texts.toEmployer}</ExternalLink>}
        <ShareButton card={cardOf(job, sample)} />
      </div>
    </>
  );
}
