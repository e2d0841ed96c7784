import { useState } from 'react';
import { type Candidates, withCharacter } from './candidates.ts';
import { keyboard as texts } from './texts.ts';

const PAGE = 8;

interface Props {
  /** None while no letters wait for a character. */
  readonly candidates: Candidates | undefined;
  onPick(text: string): void;
}

/** The characters of a syllable, some at a time. The row keeps its place while it is empty. */
export function CandidateRow({ candidates, onPick }: Props) {
  const [page, setPage] = useState(0);
  const all = candidates?.characters ?? [];
  const last = Math.max(0, Math.ceil(all.length / PAGE) - 1);
  const turn = (by: number) => () => setPage(Math.min(last, Math.max(0, page + by)));
  return (
    <div className="candidate-row">
      <button type="button" aria-label={texts.previous} disabled={page === 0} onClick={turn(-1)}>
        ‹
      </button>
      {candidates &&
        all.slice(page * PAGE, page * PAGE + PAGE).map((character) => (
          <button key={character} type="button" onClick={() => onPick(withCharacter(candidates, character))}>
            {character}
          </button>
        ))}
      <button type="button" aria-label={texts.next} disabled={page >= last} onClick={turn(1)}>
        ›
      </button>
    </div>
  );
}
