import { Button } from 'antd';
import type { Course } from '../../../domain/course.ts';
import type { CityEvent } from '../../../domain/event.ts';
import { type MySignUp, signUpKey } from '../../../domain/signUp.ts';
import { Note } from '../../answer/Note.tsx';
import { WayButton } from '../../go/WayButton.tsx';
import { shortDay } from '../../words/day.texts.ts';
import { slotText } from '../booking/texts.ts';
import { signUp, mySignUps as texts } from './texts.ts';

interface Props {
  readonly signUps: readonly MySignUp[];
  /** What the city says of them now; `undefined` while it is not known. */
  readonly courses: readonly Course[] | undefined;
  readonly events: readonly CityEvent[] | undefined;
  onForget(key: string): void;
}

/** The courses and events that a person signed up for, each with its number and what has changed since. */
export function MySignUps({ signUps, courses, events, onForget }: Props) {
  return (
    <section className="stack">
      <h3>{texts.list}</h3>
      <ul className="stack" aria-label={texts.list}>
        {signUps.map((mine) => {
          const now = nowOf(mine, courses, events);
          return (
            <li key={signUpKey(mine)} className="card stack">
              <h4>{mine.title}</h4>
              <p>{[now.when, mine.address].filter(Boolean).join(' · ')}</p>
              <p className="figure">
                {texts.state(mine.waiting ?? false)} · {signUp.number(mine.code)}
              </p>
              {now.note && (
                <Note tone="soon" role="status">
                  {now.note}
                </Note>
              )}
              <p className="quiet small">{signUp.change(mine.offer)}</p>
              <div className="row">
                <WayButton to={{ kind: mine.offer, id: mine.id }}>{texts.open}</WayButton>
                <Button aria-label={texts.removeOf(mine.title)} onClick={() => onForget(signUpKey(mine))}>
                  {texts.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="quiet small">{texts.removeMeans}</p>
    </section>
  );
}

/** When it is, and what the city has changed since the sign-up. */
function nowOf(
  mine: MySignUp,
  courses: readonly Course[] | undefined,
  events: readonly CityEvent[] | undefined,
): { readonly when: string | undefined; readonly note?: string } {
  const known = mine.offer === 'course' ? courses : events;
  const event = events?.find(({ id }) => mine.offer === 'event' && id === mine.id);
  const course = courses?.find(({ id }) => mine.offer === 'course' && id === mine.id);
  const offer = event ?? course;
  const start = offer?.start ?? mine.start;
  const when = event ? slotText(event) : start === undefined ? undefined : shortDay(start.slice(0, 10));
  if (offer?.cancelled) return { when, note: texts.cancelled };
  if (known && !offer) return { when, note: texts.gone };
  if (offer?.start !== undefined && mine.start !== undefined && offer.start !== mine.start && when)
    return { when, note: texts.moved(when) };
  return { when };
}
