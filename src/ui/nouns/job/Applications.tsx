import type { SentApplication } from '../../../domain/application.ts';
import { dayInShanghai } from '../../../domain/calendar.ts';
import { EmptyNote } from '../../answer/EmptyNote.tsx';
import { longDay } from '../../words/day.texts.ts';
import { mine as texts } from './mine.texts.ts';

/** The applications that were sent from this device, each with what happens next. */
export function Applications({ applications }: { applications: readonly SentApplication[] }) {
  if (applications.length === 0) return <EmptyNote>{texts.noApplications}</EmptyNote>;
  return (
    <ul className="stack" aria-label={texts.applications}>
      {applications.map(({ id, title, employer, sentAt }) => (
        <li key={id} className="card stack">
          <h3>{title}</h3>
          <p>{employer}</p>
          <p>{texts.sent(longDay(dayInShanghai(new Date(sentAt))))}</p>
        </li>
      ))}
    </ul>
  );
}
