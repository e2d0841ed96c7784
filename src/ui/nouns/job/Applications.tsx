import type { SentApplication } from '../../../domain/application.ts';
import { dayInShanghai } from '../../../domain/calendar.ts';
import { longDay } from '../../words/day.texts.ts';
import { mine as texts } from './mine.texts.ts';

/** The applications that were sent from this device, each with what happens next. */
export function Applications({ applications }: { applications: readonly SentApplication[] }) {
  return (
    <ul className="stack" aria-label={texts.applications}>
      {applications.map(({ id, title, employer, sentAt }) => (
        <li key={id} className="card stack">
          <h4>{title}</h4>
          <p>{employer}</p>
          <p>{texts.sent(longDay(dayInShanghai(new Date(sentAt))))}</p>
        </li>
      ))}
    </ul>
  );
}
