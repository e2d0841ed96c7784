import type { Situation } from '../../domain/words/policies/situation.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { said as texts } from './texts.ts';

/**
 * What a search took for something said of oneself, and the way to 政策计算, which does not ask it again. Where nothing
 * was taken because it is delicate, the way alone.
 */
export function SaidOfMe({ situation: { facts, group } }: { readonly situation: Situation }) {
  const given = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
  const isTold = facts.length > 0;
  return (
    <Note role="note">
      <div className="stack">
        <p>{isTold ? texts.understood(facts.map(({ text }) => text)) : texts.delicate}</p>
        <div>
          <WayButton primary={isTold} to={{ kind: 'benefits', group, ...(isTold && { given }) }}>
            {isTold ? texts.calculate : texts.calculateAll}
          </WayButton>
        </div>
      </div>
    </Note>
  );
}
