import { SearchOutlined } from '@ant-design/icons';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { asSeen } from '../../domain/searchText.ts';
import { Style } from '../basics/Style.tsx';
import css from './SearchBox.css?raw';

interface Props {
  /** Accessible name. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /**
   * Called after a pause in typing, and at once on Enter and when the box is cleared; with the text as it looks, because
   * what is pasted may contain characters that nobody sees.
   */
  onSearch(text: string): void;
}

const DEBOUNCE_MS = 300;
const MAX_LENGTH = 60;

/** A search field. It is a native input, because antd's Input would add its form code to the first screen. */
export function SearchBox({ label, placeholder, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  const [composing, setComposing] = useState(false);
  // The sent text comes back as `value`, perhaps after the next letter. Only a different `value` replaces the input.
  const [sent, setSent] = useState(value);
  if (value !== sent) {
    setSent(value);
    setTyped(value);
  }
  const send = useCallback(
    (typed: string) => {
      const text = asSeen(typed);
      setSent(text);
      onSearch(text);
    },
    [onSearch],
  );
  useEffect(() => {
    if (composing || asSeen(typed) === sent) return undefined;
    const timer = setTimeout(() => send(typed), typed === '' ? 0 : DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [typed, sent, composing, send]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(typed);
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
        maxLength={MAX_LENGTH}
        enterKeyHint="search"
        // Not `onChange`: React leaves it out for a keyboard of the page that sets `value` by itself.
        onInput={({ currentTarget, nativeEvent }) => {
          setTyped(currentTarget.value);
          if (!nativeEvent.isComposing) setComposing(false);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        // Some input methods never end what they have begun.
        onBlur={() => setComposing(false)}
      />
    </form>
  );
}
