import { SearchOutlined } from '@ant-design/icons';
import { type FormEvent, useEffect, useState } from 'react';
import css from './SearchBox.css?raw';
import { Style } from './Style.tsx';

interface Props {
  /** Accessible name. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Called when the reader pauses, or at once with Enter and when the box is emptied. */
  onSearch(text: string): void;
}

const PAUSE_MS = 300;
const LONGEST = 60;

/** A native search field: antd's Input would bring its whole form machinery to the first screen. */
export function SearchBox({ label, placeholder, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onSearch(typed), typed === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed);
  };
  return (
    <form className="search" onSubmit={submit}>
      <Style css={css} />
      <SearchOutlined aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        maxLength={LONGEST}
        enterKeyHint="search"
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}
