import { usePlaceNames } from '../../../data/CityProvider.tsx';
import { useClock } from '../../../data/ClockProvider.tsx';
import { checkAd, type Finding } from '../../../domain/ads/adCheck.ts';
import type { JobDetail } from '../../../domain/job.ts';
import { minimumWagesOf } from '../../../domain/minimumWage.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { Lines } from '../../../ui/basics/Lines.tsx';
import { Phone } from '../../../ui/go/Phone.tsx';
import { findings as texts } from './texts.ts';

/** The findings of an ad, the most severe first. `JobView` itself shows that an ad has expired. */
export function AdFindings({ job }: { job: JobDetail }) {
  const { day } = useClock();
  const { city } = usePlaceNames();
  const found = checkAd(job, { day, wages: minimumWagesOf(city) }).filter(({ code }) => code !== 'expired');
  const lines = (...severities: readonly Finding['severity'][]) =>
    found
      .filter(({ severity }) => severities.includes(severity))
      .map(({ code, words }) => (words ? `${texts.code[code]}${texts.because(words)}` : texts.code[code]));
  const [alarms, warnings, notes] = [lines('alarm'), lines('warning'), lines('note')];
  return (
    <>
      {alarms.length > 0 && (
        <Note tone="alarm" role="note">
          <p>
            <Phone text={texts.alarm} />
          </p>
          <Lines lines={alarms} />
        </Note>
      )}
      {warnings.length + notes.length > 0 && (
        <Note tone="soon" role="note">
          <p>{texts.ask}</p>
          <Lines lines={[...warnings, ...notes]} />
        </Note>
      )}
    </>
  );
}
