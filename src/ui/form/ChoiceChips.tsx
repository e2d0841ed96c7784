import { useId } from 'react';
import { Style } from '../basics/Style.tsx';
import { grouped } from '../words/count.ts';
import css from './ChoiceChips.css?raw';
import { useRadioGroup } from './useRadioGroup.ts';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count?: number;
}

interface Props<T extends string> {
  /** Name of the group. */
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  /** How many values can be chosen. By default, `many`. */
  readonly pick?: 'one' | 'many';
  /** Whether only screen readers get the legend. By default, it is visible. */
  readonly legendHidden?: boolean;
  /** What stands behind each count, such as 个. By default, nothing. */
  readonly unit?: string;
  /** The id of what is said about the group. By default, nothing is. */
  readonly describedBy?: string;
  onChange(chosen: readonly T[]): void;
}

/** A row of native checkboxes or radio buttons as large touch targets, each with its count. */
export function ChoiceChips<T extends string>({
  legend,
  choices,
  chosen,
  pick = 'many',
  legendHidden = false,
  unit,
  describedBy,
  onChange,
}: Props<T>) {
  const name = useId();
  const group = useRadioGroup(name);
  const toggle = (value: T, on: boolean) => {
    if (pick === 'one') onChange([value]);
    else onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <fieldset className="choices" aria-describedby={describedBy}>
      <Style css={css} />
      <legend className={legendHidden ? 'visually-hidden' : 'quiet small'}>{legend}</legend>
      <div className="row">
        {choices.map(({ value, label, count }) => (
          <label key={value} className="choice">
            <input
              ref={group}
              type={pick === 'one' ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <span>{label}</span>
            {count !== undefined && (
              <span className="quiet">
                {grouped(count)} {unit}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
