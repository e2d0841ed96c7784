import type { ReactNode } from 'react';
import { PERSON_LENGTHS } from '../../domain/person.ts';
import { Field as Labelled } from '../../ui/form/Field.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** By default, a line of text. */
  readonly kind?: 'text' | 'words' | 'amount' | 'tel' | 'name';
  onChange(value: string): void;
}

const MAX_LENGTH = 500;
const shorter: Partial<Record<NonNullable<Props['kind']>, number>> = {
  tel: PERSON_LENGTHS.phone,
  name: PERSON_LENGTHS.name,
};
const modes = {
  text: {},
  words: {},
  amount: { inputMode: 'numeric' },
  tel: { type: 'tel', autoComplete: 'tel' },
  name: { autoComplete: 'name' },
} as const;

/** One labelled box for text. */
export const Field = ({ label, hint, value, kind = 'text', onChange }: Props) => (
  <Labelled label={label} hint={hint}>
    {(ties) =>
      kind === 'words' ? (
        <textarea
          {...ties}
          value={value}
          maxLength={MAX_LENGTH}
          rows={2}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...ties}
          {...modes[kind]}
          value={value}
          maxLength={shorter[kind] ?? MAX_LENGTH}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    }
  </Labelled>
);

/** A labelled list of native options. */
export const Choice = ({
  label,
  value,
  onChange,
  children,
}: Pick<Props, 'label' | 'value' | 'onChange'> & { readonly children: ReactNode }) => (
  <Labelled label={label}>
    {(ties) => (
      <select {...ties} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    )}
  </Labelled>
);
