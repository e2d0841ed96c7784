import { type ComponentProps, type ReactNode, useId } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './Field.css?raw';

/** What ties a native control to its label and to what is said about it. */
interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface Props {
  readonly label: string;
  /** By default, none. */
  readonly hint?: string;
  /** What is wrong with the value. By default, nothing. */
  readonly wrong?: string;
  /** The native control; antd's would add its form code. */
  readonly children: (ties: Ties) => ReactNode;
}

/** One labelled control of a form, with what to write and what is wrong. */
export function Field({ label, hint, wrong, children }: Props) {
  const id = useId();
  const said = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <Style css={css} />
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': said || undefined,
        'aria-invalid': wrong === undefined ? undefined : true,
      })}
      {hint && (
        <span id={`${id}-hint`} className="quiet small">
          {hint}
        </span>
      )}
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** A sentence that somebody agrees to. */
export const Agreement = ({ children, ...input }: Omit<ComponentProps<'input'>, 'type'>) => (
  <label className="field-agree">
    <Style css={css} />
    <input {...input} type="checkbox" />
    <span>{children}</span>
  </label>
);
