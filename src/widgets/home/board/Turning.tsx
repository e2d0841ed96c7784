import { useMemo } from 'react';
import { type BoardAnswers, useBoardSource } from '../../../data/ask/useBoardSource.ts';
import { useCity } from '../../../data/CityProvider.tsx';
import { useClock } from '../../../data/ClockProvider.tsx';
import { type BoardPage, boardPages } from '../../../domain/boardPages.ts';
import type { Destination } from '../../../domain/screens.ts';
import { useCapabilities } from '../../../ui/surface/capabilities.tsx';
import { longDay, longMonth, shortDay } from '../../../ui/words/day.texts.ts';
import { BoardCode } from './BoardCode.tsx';
import { Message } from './Message.tsx';
import { Night } from './Night.tsx';
import { events, functions, jobs, month, policy, board as texts, week } from './texts.ts';
import { useTurning } from './useTurning.ts';

/** Rows of a list that can be read from three metres. */
const ROWS = { wide: 3, tall: 4 } as const;

interface Props {
  readonly lit: boolean;
  /** Whether the screen is taller than wide. */
  readonly tall: boolean;
}

const NONE: readonly BoardPage[] = [];

/**
 * The pages of the board, one after the other: head with the clock, the message, its code, and where it comes from. What
 * was read stays in the memory over the night, so that a city that is out in the morning leaves the board its pages.
 */
export function Turning({ lit, tall }: Props) {
  const { clock, day, time } = useClock();
  const { station } = useCapabilities();
  const answers = useBoardSource(station);
  const { source } = answers;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `time` is the minute in which the pages are made
  const pages = useMemo(
    () => (lit ? boardPages(source, { day, now: clock() }, tall ? ROWS.tall : ROWS.wide) : NONE),
    [source, day, time, clock, tall, lit],
  );
  const page = useTurning(pages);
  if (!page) return <Night />;
  const { title, to, opens, hint } = headOf(page);
  return (
    <div className="board-page" data-kind={page.kind}>
      <div className="board-head">
        <h2>{title}</h2>
        <p className="board-clock">
          <span>{shortDay(day)}</span> <strong>{time}</strong>
        </p>
      </div>
      <div key={page.key} className="board-main">
        <Message page={page} today={day} />
      </div>
      <BoardCode to={to} opens={opens} hint={hint} />
      <div className="board-foot">
        <Origin page={page} answers={answers} />
        <Dots pages={pages} page={page} />
      </div>
    </div>
  );
}

interface Head {
  readonly title: string;
  /** What the code opens, and how that is called. */
  readonly to: Destination;
  readonly opens: string;
  /** What stands below the code. */
  readonly hint: string;
}

function headOf(page: BoardPage): Head {
  switch (page.kind) {
    case 'jobs': {
      const far = page.jobs.some(({ minutes }) => minutes !== undefined) ? jobs.near : jobs.fresh;
      const title = page.inReach ? jobs.reach : far;
      return { title, to: { kind: 'jobs' }, opens: jobs.code, hint: texts.scan };
    }
    case 'week':
      return {
        title: page.week.next ? week.next : week.title,
        to: { kind: 'booking' },
        opens: week.code,
        hint: page.station.name,
      };
    case 'month':
      return {
        title: month.title(longMonth(page.month.month)),
        to: { kind: 'station', id: page.station.id },
        opens: month.code,
        hint: page.station.name,
      };
    case 'policy':
      return {
        title: policy.title,
        to: { kind: 'policy', id: page.policy.id },
        opens: policy.code,
        hint: policy.hotline,
      };
    case 'events':
      return { title: events.title, to: { kind: 'events' }, opens: events.code, hint: texts.scan };
    case 'functions':
      return { title: functions.title, to: { kind: 'home' }, opens: functions.code, hint: texts.scan };
  }
}

/** Where the message comes from, and of when it is. */
function Origin({ page, answers }: { page: BoardPage; answers: BoardAnswers }) {
  const { name } = useCity();
  const { samples, at, out, lacking } = answers;
  const taken = at && texts.taken(at);
  return (
    <p className="board-origin">
      {samples[page.kind] && (
        <span role="note" aria-label={texts.sample}>
          {texts.sample}
        </span>
      )}
      {page.kind === 'policy' && (
        <span>{[page.policy.docNo, policy.last(longDay(page.to))].filter(Boolean).join(' · ')}</span>
      )}
      {page.kind === 'jobs' && <span>{texts.estimate}</span>}
      {page.kind === 'week' && !page.week.sure && <span>{week.unsure}</span>}
      <span>{name}</span>
      {taken && <span data-out={out || undefined}>{out ? texts.out(taken) : taken}</span>}
      {lacking && <span data-out>{texts.lacking}</span>}
    </p>
  );
}

function Dots({ pages, page }: { pages: readonly BoardPage[]; page: BoardPage }) {
  const nth = pages.indexOf(page) + 1;
  return (
    <p className="board-dots">
      <span className="visually-hidden">{texts.progress(nth, pages.length)}</span>
      {pages.map(({ key }) => (
        <span key={key} aria-hidden="true" data-now={key === page.key || undefined} />
      ))}
    </p>
  );
}
