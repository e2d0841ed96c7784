import type { ComponentProps, ReactNode } from 'react';
import { VACANCY_LENGTHS, type VacancyField } from '../../domain/vacancyForm.ts';
import { Field } from '../../ui/form/Field.tsx';
import { fields as texts } from './texts.ts';

export interface FormProps {
  /** The text of a field. */
  of(field: VacancyField): string;
  set(field: VacancyField, value: string): void;
}

interface BoxProps extends FormProps, Pick<ComponentProps<'input'>, 'type' | 'inputMode' | 'autoComplete'> {
  readonly field: VacancyField;
  /** Several lines. By default, one. */
  readonly lines?: boolean;
  readonly min?: string;
  readonly max?: string;
}

/** One labelled box of the form. */
export function Box({ field, of, set, lines = false, ...input }: BoxProps) {
  const { label, hint } = texts[field];
  return (
    <Field label={label} hint={hint}>
      {(ties) =>
        lines ? (
          <textarea
            {...ties}
            value={of(field)}
            maxLength={VACANCY_LENGTHS.words}
            rows={3}
            onChange={(event) => set(field, event.target.value)}
          />
        ) : (
          <input
            {...ties}
            {...input}
            value={of(field)}
            maxLength={VACANCY_LENGTHS.line}
            onChange={(event) => set(field, event.target.value)}
          />
        )
      }
    </Field>
  );
}

/** A labelled list of native options. */
export function Choice({
  field,
  of,
  set,
  children,
}: FormProps & { readonly field: VacancyField; readonly children: ReactNode }) {
  return (
    <Field label={texts[field].label}>
      {(ties) => (
        <select {...ties} value={of(field)} onChange={(event) => set(field, event.target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
