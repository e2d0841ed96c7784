import type { KeyboardEvent, Ref } from 'react';
import { ownOf } from '../../domain/ownOf.ts';
import { Style } from '../basics/Style.tsx';
import css from './Suggestions.css?raw';

interface Props {
  readonly list: Ref<HTMLUListElement>;
  /** Accessible name. */
  readonly label: string;
  readonly words: readonly string[];
  onPick(word: string): void;
  /** Called with Escape, and with an arrow back on the first. */
  onLeave(): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Words that somebody may be about to type. Buttons, so that a touch, Tab and the arrows reach them. */
export function Suggestions({ list, label, words, onPick, onLeave }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
    const step = ownOf(STEPS, event.key);
    if (event.key === 'Escape' || (step === -1 && at === 0)) onLeave();
    else if (step !== undefined) buttons[Math.min(at + step, buttons.length - 1)]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <ul ref={list} className="suggestions" aria-label={label} onKeyDown={onKeyDown}>
      <Style css={css} />
      {words.map((word) => (
        <li key={word}>
          <button type="button" onClick={() => onPick(word)}>
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}
