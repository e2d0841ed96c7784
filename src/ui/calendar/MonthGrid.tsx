import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { addDays, type Day } from '../../domain/calendar.ts';
import { addMonths, type Month, monthOf, weeksOf } from '../../domain/month.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { Style } from '../basics/Style.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { longMonth, shortDay } from '../words/day.texts.ts';
import css from './calendar.css?raw';
import { calendar as texts } from './texts.ts';

interface Props {
  readonly month: Month;
  readonly today: Day;
  readonly chosen?: Day;
  /** Where it can be turned. By default, it cannot. */
  onMonth?(month: Month): void;
  /** Where a day can be chosen. By default, none can. */
  onDay?(day: Day): void;
  /** What is said of a day beside its date, for those who hear it. By default, nothing. */
  about?(day: Day): string | undefined;
  /** What stands in a day below its number. */
  readonly children: (day: Day) => ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * A month as a table of its days. Where days can be chosen, they are one stop of the Tab key, and the arrow keys go from
 * day to day, also into the next month where it can be turned.
 */
export function MonthGrid({ month, today, chosen, onMonth, onDay, about, children }: Props) {
  const { interactive } = useSurface();
  const table = useRef<HTMLTableElement>(null);
  /** The day that the arrow keys went to last. */
  const [at, setAt] = useState<Day>();
  const isMoved = useRef(false);
  const move = (event: KeyboardEvent, day: Day) => {
    const step = ownOf(STEPS, event.key);
    if (step === undefined) return;
    const to = addDays(day, step);
    const isOut = monthOf(to) !== month;
    if (isOut && !onMonth) return;
    event.preventDefault();
    isMoved.current = true;
    setAt(to);
    if (isOut) onMonth?.(monthOf(to));
  };
  useEffect(() => {
    const button = isMoved.current && table.current?.querySelector(`[data-day="${at}"]`);
    if (!(button instanceof HTMLElement)) return;
    isMoved.current = false;
    button.focus();
  });
  const stop =
    [at, chosen, today].find((day) => day !== undefined && monthOf(day) === month) ?? `${month}-01`;
  return (
    <div className="month stack">
      <Style css={css} />
      <div className="row month-head">
        {onMonth && interactive && (
          <Button
            icon={<LeftOutlined aria-hidden="true" />}
            aria-label={texts.previous}
            onClick={() => onMonth(addMonths(month, -1))}
          />
        )}
        <strong aria-live="polite">{longMonth(month)}</strong>
        {onMonth && interactive && (
          <Button
            icon={<RightOutlined aria-hidden="true" />}
            aria-label={texts.next}
            onClick={() => onMonth(addMonths(month, 1))}
          />
        )}
      </div>
      <table ref={table} aria-label={longMonth(month)}>
        <thead>
          <tr>
            {texts.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, nth) =>
                day === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: days of other months are empty and never move
                  <td key={nth} />
                ) : (
                  <td key={day} data-today={day === today || undefined}>
                    {onDay && interactive ? (
                      <button
                        type="button"
                        data-day={day}
                        tabIndex={day === stop ? 0 : -1}
                        aria-pressed={day === chosen}
                        aria-label={[shortDay(day), day === today && texts.today, about?.(day)]
                          .filter(Boolean)
                          .join('，')}
                        onClick={() => {
                          setAt(day);
                          onDay(day);
                        }}
                        onKeyDown={(event) => move(event, day)}
                      >
                        <span>{Number(day.slice(8))}</span>
                        {children(day)}
                      </button>
                    ) : (
                      <div>
                        <span>{Number(day.slice(8))}</span>
                        {children(day)}
                      </div>
                    )}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
