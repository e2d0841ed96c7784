import { SearchOutlined } from '@ant-design/icons';
import { type FormEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { asSeen } from '../../domain/searchText.ts';
import { Style } from '../basics/Style.tsx';
import { type Dictate, Microphone } from './Microphone.tsx';
import css from './SearchBox.css?raw';
import { Suggestions } from './Suggestions.tsx';

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
  /** Words that somebody may be about to type; asked while the box has the focus. By default, none. */
  suggest?(typed: string): readonly string[];
  /** The accessible name of the suggestions. */
  readonly suggestionsLabel?: string;
  /** Called when the box gets the focus. */
  onEnter?(): void;
  /** Turns speech into text; `null` when nothing was heard. By default, no microphone is shown. */
  dictate?: Dictate;
}

const DEBOUNCE_MS = 300;
const MAX_LENGTH = 60;

/** A search field. It is a native input, because antd's Input would add its form code to the first screen. */
export function SearchBox({
  label,
  placeholder,
  value,
  onSearch,
  suggest,
  suggestionsLabel,
  onEnter,
  dictate,
}: Props) {
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [suggesting, setSuggesting] = useState(false);
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
  const take = (text: string) => {
    setTyped(text);
    send(text);
    setSuggesting(false);
    input.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(typed);
    setSuggesting(false);
  };
  const words = suggesting && !composing && suggest ? suggest(asSeen(typed)) : [];
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (words.length === 0) return;
    if (event.key === 'Escape') setSuggesting(false);
    else if (event.key === 'ArrowDown' && !event.nativeEvent.isComposing)
      list.current?.querySelector('button')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <form className="search" onSubmit={submit}>
        <Style css={css} />
        <SearchOutlined aria-hidden="true" />
        <input
          ref={input}
          type="search"
          aria-label={label}
          placeholder={placeholder}
          value={typed}
          maxLength={MAX_LENGTH}
          enterKeyHint="search"
          // Not `onChange`: React leaves it out for a keyboard of the page that sets `value` by itself.
          onInput={({ currentTarget, nativeEvent }) => {
            setTyped(currentTarget.value);
            setSuggesting(true);
            if (!nativeEvent.isComposing) setComposing(false);
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          // Some input methods never end what they have begun.
          onBlur={() => setComposing(false)}
          onFocus={({ currentTarget }) => {
            onEnter?.();
            if (currentTarget.value === '') setSuggesting(true);
          }}
          onKeyDown={onKeyDown}
        />
        {dictate && (
          <Microphone
            dictate={dictate}
            onHeard={(text) => {
              input.current?.focus();
              setTyped(text.slice(0, MAX_LENGTH));
              setSuggesting(false);
            }}
          />
        )}
      </form>
      {words.length > 0 && (
        <Suggestions
          list={list}
          label={suggestionsLabel ?? label}
          words={words}
          onPick={take}
          onLeave={() => {
            setSuggesting(false);
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}
