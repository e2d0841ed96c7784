import { usePlaceNames } from '../../data/CityProvider.tsx';
import { useClock } from '../../data/ClockProvider.tsx';
import { type AdvisedField, adviceOn } from '../../domain/ads/vacancyAdvice.ts';
import type { JobDetail } from '../../domain/job.ts';
import { minimumWagesOf } from '../../domain/minimumWage.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { advice as texts, whys } from './texts.ts';

interface Props {
  readonly ad: JobDetail;
  /** The fields to speak of. */
  readonly about: readonly AdvisedField[];
}

/** Everything in these fields that an ad must not say, with why and a better wording. */
export function Advice({ ad, about }: Props) {
  const { day } = useClock();
  const { city } = usePlaceNames();
  const found = adviceOn(ad, day, minimumWagesOf(city)).filter(({ field }) => about.includes(field));
  return (
    <div role="status">
      {found.length > 0 && (
        <Note tone="alarm">
          <div className="stack">
            <p>
              <strong>{texts.title(found.length)}</strong>
            </p>
            <ul className="stack">
              {found.map(({ field, code, words }) => (
                <li key={`${field} ${code} ${words}`}>
                  <p>
                    <strong>{texts.line(field, words)}</strong>
                  </p>
                  <p>{whys[code].why}</p>
                  <p>{texts.better(whys[code].better)}</p>
                </li>
              ))}
            </ul>
            <p>{texts.hint}</p>
          </div>
        </Note>
      )}
    </div>
  );
}
