import { useState } from 'react';
import type { JobDetail } from '../../domain/job.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { JobCard } from '../../ui/nouns/job/JobCard.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { jobFilterWords } from '../../ui/words/job.texts.ts';
import { fields, preview as texts } from './texts.ts';

const employments: Readonly<Record<string, string>> = jobFilterWords.employment.values;

/** The vacancy as residents will see it: the card of the list, and below it what opens. */
export function Preview({ ad }: { ad: JobDetail }) {
  const [open, setOpen] = useState(false);
  const { headCount, employment, validUntil, address } = ad;
  const facts = [
    [texts.headCount, headCount === undefined ? '' : texts.people(headCount)],
    [fields.employment.label, ownOf(employments, employment ?? '') ?? ''],
    [fields.address.label, address ?? ''],
    [fields.validUntil.label, validUntil ? longDay(validUntil) : ''],
  ] as const;
  return (
    <>
      <JobCard job={ad} closed={false} open={open} onOpen={() => setOpen(!open)} />
      <p className="quiet small">{texts.open}</p>
      {open && (
        <div className="card stack">
          <Facts rows={facts.filter(([, value]) => value !== '')} />
          <h4>{fields.description.label}</h4>
          <Lines lines={ad.description} />
          <h4>{fields.requirements.label}</h4>
          <Lines lines={ad.requirements} />
        </div>
      )}
    </>
  );
}
