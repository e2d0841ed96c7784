import { type ReactNode, useId } from 'react';
import type { Given, Wrong } from '../../../domain/calculators/calculation.ts';
import { ownOf } from '../../../domain/ownOf.ts';
import { ChoiceChips } from '../../../ui/form/ChoiceChips.tsx';
import { Field as Labelled } from '../../../ui/form/Field.tsx';
import { blank, monthOption, units, yearOption } from './fields.texts.ts';
import { boxesOf, type Field, type Option } from './fields.ts';
import { wrongText } from './texts.ts';

interface Props {
  readonly field: Field;
  readonly given: Given;
  readonly wrong: readonly Wrong[];
  set(name: string, value: string): void;
}

/** One question of a calculator, with its boxes and what is wrong with them. */
export function FieldView({ field, given, wrong, set }: Props) {
  const id = useId();
  const { kind, name, label, hint } = field;
  const faultOf = (box: string) => {
    const found = wrong.find((one) => one.field === box);
    return found && wrongText(found);
  };
  const box = (of: string, labelled: string) => ({
    label: labelled,
    value: ownOf(given, of) ?? '',
    wrong: faultOf(of),
    onChange: (value: string) => set(of, value),
  });
  const [first = name, second = name] = boxesOf(field);
  switch (kind) {
    case 'number':
      return <NumberBox {...box(name, label)} hint={hint} />;
    case 'list':
      return <ListBox {...box(name, label)} groups={field.groups} />;
    case 'chips':
      return (
        <div className="stack calculator-chips" data-wrong={faultOf(name) !== undefined}>
          <ChoiceChips
            legend={label}
            pick="one"
            choices={field.options}
            chosen={[ownOf(given, name) ?? '']}
            describedBy={faultOf(name) && id}
            onChange={([value = '']) => set(name, value)}
          />
          {faultOf(name) && (
            <p id={id} role="alert">
              {faultOf(name)}
            </p>
          )}
        </div>
      );
    case 'span':
      return (
        <Pair label={label} hint={hint}>
          <NumberBox {...box(first, units.years)} />
          <NumberBox {...box(second, units.months)} />
        </Pair>
      );
    case 'month':
      return (
        <Pair label={label} hint={hint}>
          <ListBox {...box(first, units.year)} options={field.years.map(optionOf(yearOption))} />
          <ListBox {...box(second, units.month)} options={MONTHS.map(optionOf(monthOption))} />
        </Pair>
      );
  }
}

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);
const optionOf =
  (words: (value: number) => string) =>
  (value: number): Option => ({ value: `${value}`, label: words(value) });

interface BoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly wrong?: string;
  onChange(value: string): void;
}

const LONGEST = 20;

/** A number is typed as text: people write 8,000, 8千 and full-width digits. */
const NumberBox = ({ value, onChange, ...labels }: BoxProps) => (
  <Labelled {...labels}>
    {(ties) => (
      <input
        {...ties}
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
);

interface ListProps extends BoxProps {
  readonly options?: readonly Option[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

const ListBox = ({ value, onChange, options = [], groups = [], ...labels }: ListProps) => (
  <Labelled {...labels}>
    {(ties) => (
      <select {...ties} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{blank}</option>
        {options.map(toOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(toOption)}
          </optgroup>
        ))}
      </select>
    )}
  </Labelled>
);

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** Two boxes that make one answer. */
const Pair = ({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <fieldset className="calculator-pair" aria-describedby={hint && id}>
      <legend>{label}</legend>
      <div>{children}</div>
      {hint && (
        <p id={id} className="quiet small">
          {hint}
        </p>
      )}
    </fieldset>
  );
};
