import type { BoardJob, BoardPage } from '../../../domain/boardPages.ts';
import type { Day } from '../../../domain/calendar.ts';
import { dayInShanghai, timeInShanghai } from '../../../domain/calendar.ts';
import { titleOf, withoutSums } from '../../../domain/compilation.ts';
import type { CityEvent } from '../../../domain/event.ts';
import { functions } from '../../../ui/nouns/station/functions.texts.ts';
import { MonthBoard } from '../../../ui/nouns/station/MonthBoard.tsx';
import { shortDay } from '../../../ui/words/day.texts.ts';
import { chipsOf } from '../../../ui/words/job.texts.ts';
import { payText } from '../../../ui/words/pay.texts.ts';
import { events as eventTexts, jobs as jobTexts, policy as policyTexts } from './texts.ts';
import { WeekMessage } from './WeekMessage.tsx';

interface Props {
  readonly page: BoardPage;
  readonly today: Day;
}

/** What a page says. */
export function Message({ page, today }: Props) {
  switch (page.kind) {
    case 'jobs':
      return (
        <ul className="board-rows">
          {page.jobs.map((one) => (
            <JobRow key={one.job.id} {...one} />
          ))}
        </ul>
      );
    case 'week':
      return <WeekMessage week={page.week} today={today} />;
    case 'month':
      return <MonthBoard name={page.station.name} board={page.month} today={today} />;
    case 'policy':
      return <PolicyMessage page={page} today={today} />;
    case 'events':
      return (
        <ul className="board-rows">
          {page.events.map((event) => (
            <EventRow key={event.id} event={event} today={today} />
          ))}
        </ul>
      );
    case 'functions':
      return (
        <ol className="board-functions">
          {functions.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      );
  }
}

const HOUR = 60;

function JobRow({ job, minutes }: BoardJob) {
  const [pay, unit] = payText(job.pay).split(' ', 2);
  const chips = chipsOf(job).join(' · ');
  return (
    <li className="board-row">
      <div className="board-what">
        <h3>{job.title}</h3>
        <p>
          <span className="board-by">{job.employer}</span>
          {chips !== '' && <span className="board-dot"> · </span>}
          {chips}
        </p>
      </div>
      <p className="board-pay">
        {pay} {unit && <small>{unit}</small>}
      </p>
      <p className="board-minutes">{minutesText(minutes)}</p>
    </li>
  );
}

function minutesText(minutes: number | undefined) {
  if (minutes === undefined) return <small>{jobTexts.unknown}</small>;
  if (minutes > HOUR) return <small>{jobTexts.hour}</small>;
  return (
    <>
      <strong>{minutes}</strong> <small>{jobTexts.minutes}</small>
    </>
  );
}

function EventRow({ event, today }: { event: CityEvent; today: Day }) {
  const start = new Date(event.start);
  const day = dayInShanghai(start);
  const [date, weekday] = shortDay(day).split(' ');
  return (
    <li className="board-row" data-event>
      <p className="board-date">
        <strong>{day === today ? eventTexts.today : date}</strong> <span>{weekday}</span>{' '}
        <span>{timeInShanghai(start)}</span>
      </p>
      <div className="board-what">
        <h3>{event.title}</h3>
        <p>{[eventTexts.kinds[event.kind], event.address ?? eventTexts.online].join(' · ')}</p>
      </div>
    </li>
  );
}

interface PolicyProps {
  readonly page: Extract<BoardPage, { kind: 'policy' }>;
  readonly today: Day;
}

function PolicyMessage({ page: { policy, daysLeft }, today }: PolicyProps) {
  const { plain, summary } = policy;
  const gets = withoutSums(plain?.gets ?? summary, policy, today);
  return (
    <div className="board-policy">
      <p className="board-called">{titleOf(policy)}</p>
      <h3 data-long={gets.length > LONG || undefined}>{gets}</h3>
      {plain?.forWhom && <p className="board-whom">{plain.forWhom}</p>}
      <p className="board-left">
        {daysLeft > 0 && <strong>{daysLeft}</strong>}
        <span>
          <b>{daysLeft > 0 ? policyTexts.left : policyTexts.today}</b>
          {policyTexts.early}
        </span>
      </p>
    </div>
  );
}

/** More characters than fit on two lines of the biggest size. */
const LONG = 24;
