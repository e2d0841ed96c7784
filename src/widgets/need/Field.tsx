import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** By default, a line of text. */
  readonly kind?: 'text' | 'words' | 'amount' | 'tel' | 'name';
  onChange(value: string): void;
}

const MAX_LENGTH = 500;
const modes = {
  text: {},
  words: {},
  amount: { inputMode: 'numeric' },
  tel: { type: 'tel', autoComplete: 'tel' },
  name: { autoComplete: 'name' },
} as const;

/** One labelled box. Native, because antd's Input would add its form code. */
export function Field({ label, hint, value, kind = 'text', onChange }: Props) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const common = { id, value, maxLength: MAX_LENGTH, 'aria-describedby': hintId };
  return (
    <div className="need-field">
      <label htmlFor={id}>{label}</label>
      {kind === 'words' ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} {...modes[kind]} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && (
        <span id={hintId} className="quiet small">
          {hint}
        </span>
      )}
    </div>
  );
}

/** A labelled list of native options. */
export function Choice({
  label,
  value,
  onChange,
  children,
}: Pick<Props, 'label' | 'value' | 'onChange'> & { readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className="need-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
