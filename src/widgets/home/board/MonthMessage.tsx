import type { Day } from '../../../domain/calendar.ts';
import type { BoardDay } from '../../../domain/monthBoard.ts';
import { shortDay } from '../../../ui/words/day.texts.ts';
import { hoursText } from '../../../ui/words/staffing.texts.ts';
import { month as texts } from './texts.ts';

/** 每月信息栏: the days to come on which something is. */
export function MonthMessage({ days, today }: { days: readonly BoardDay[]; today: Day }) {
  return (
    <ul className="board-month">
      {days.map(({ day, sittings, notices }) => (
        <li key={day} data-today={day === today || undefined}>
          <h3>{shortDay(day)}</h3>
          <p>
            {[
              ...(sittings.length > 0 ? [`${texts.sits} ${hoursText(sittings)}`] : []),
              ...notices.map(({ from, title }) => [from, title].filter(Boolean).join(' ')),
            ].join('；')}
          </p>
        </li>
      ))}
    </ul>
  );
}
