import { useClock } from '../../../data/ClockProvider.tsx';
import { shortDay } from '../../../ui/words/day.texts.ts';
import { board as texts } from './texts.ts';

/** The board outside of its hours: a dim clock. */
export function Night() {
  const { day, time } = useClock();
  return (
    <div className="board-night">
      <h2 className="visually-hidden">{texts.name}</h2>
      <p className="board-night-time">{time}</p>
      <p>{shortDay(day)}</p>
    </div>
  );
}
