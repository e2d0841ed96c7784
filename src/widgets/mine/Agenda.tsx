import { type Day, daysBetween } from '../../domain/calendar.ts';
import type { Coming } from '../../domain/whatComesNext.ts';
import { Chip } from '../../ui/basics/Chip.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { longDay, shortDay } from '../../ui/words/day.texts.ts';
import { keyOfHeld, OwnCard } from './OwnCard.tsx';
import { mine as texts } from './texts.ts';
import type { Mine } from './useMine.ts';

/** 接下来: one list of all that has a time, each with how far away it is. */
export function Agenda({ mine, today }: { readonly mine: Mine; readonly today: Day }) {
  if (mine.agenda.length === 0) return <p>{mine.failure ? texts.aheadUnsure : texts.nothingAhead}</p>;
  return (
    <ul className="stack" aria-label={texts.agenda}>
      {mine.agenda.map(({ thing, day }) => (
        <li key={keyOf(thing)} className="card stack">
          <div>
            <Chip tone={day !== undefined && day <= today ? 'soon' : 'plain'}>{whenOf(day, today)}</Chip>
          </div>
          <ComingCard thing={thing} mine={mine} />
        </li>
      ))}
    </ul>
  );
}

function whenOf(day: Day | undefined, today: Day): string {
  if (day === undefined) return texts.anyDay;
  return day < today ? shortDay(day) : texts.inDays(daysBetween(today, day));
}

function keyOf(thing: Coming): string {
  switch (thing.kind) {
    case 'followUp':
      return 'follow-up';
    case 'adEnds':
      return `ad ${thing.job.id}`;
    case 'resultEnds':
      return `result ${thing.id} ${thing.end.day} ${thing.end.text}`;
    default:
      return keyOfHeld(thing);
  }
}

function ComingCard({ thing, mine }: { readonly thing: Coming; readonly mine: Mine }) {
  switch (thing.kind) {
    case 'followUp':
      return (
        <>
          <h4>{texts.followUp}</h4>
          <div>
            <WayButton primary to={{ kind: 'need' }}>
              {texts.answer}
            </WayButton>
          </div>
        </>
      );
    case 'adEnds':
      return (
        <>
          <h4>{texts.adEnds(thing.job.title)}</h4>
          <p>{texts.adUntil(longDay(thing.day))}</p>
          <div>
            <WayButton to={{ kind: 'job', id: thing.job.id }} label={texts.openAdOf(thing.job.title)}>
              {texts.openAd}
            </WayButton>
          </div>
        </>
      );
    case 'resultEnds':
      return (
        <>
          <h4>{thing.end.text}</h4>
          <p>{texts.resultUntil(longDay(thing.end.day))}</p>
          <div>
            <WayButton to={{ kind: 'benefits' }}>{texts.toBenefits}</WayButton>
          </div>
        </>
      );
    default:
      return <OwnCard thing={thing} mine={mine} />;
  }
}
