import type { Situation } from '../../domain/words/policies/situation.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { said as texts } from './texts.ts';

/** What a search took for something said of oneself, and the way to 政策计算, which does not ask it again. */
export function SaidOfMe({ situation: { facts, group } }: { readonly situation: Situation }) {
  const given = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
  return (
    <Note role="note">
      <div className="stack">
        <p>{texts.understood(facts.map(({ text }) => text))}</p>
        <div>
          <WayButton primary to={{ kind: 'benefits', given, group }}>
            {texts.calculate}
          </WayButton>
        </div>
      </div>
    </Note>
  );
}
