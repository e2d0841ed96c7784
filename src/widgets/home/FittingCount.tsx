import { useEffect } from 'react';
import { useMatching } from '../../data/ask/useMatching.ts';
import { useNewMatches } from '../../data/own/useNewMatches.ts';
import type { Need } from '../../domain/need.ts';
import type { Place } from '../../domain/place.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { fitting as texts } from './fitting.texts.ts';

/**
 * How many jobs fit the need and how many of them are new, on the home and on the host's icon. A city that does not
 * answer says so beside it: here nothing is shown then.
 */
export function FittingCount({ need, from }: { need: Need; from: Place | undefined }) {
  const found = useMatching(need, from);
  const { count } = useNewMatches();
  const { badge } = useCapabilities();
  const matching = found.state === 'ready' ? found.answer.value.matching : undefined;
  const fresh = matching && count(matching);
  useEffect(() => {
    if (fresh !== undefined) badge?.(fresh);
  }, [fresh, badge]);
  if (!matching) return null;
  return (
    <section className="card stack">
      <h2>{texts.title(matching.suiting)}</h2>
      {fresh !== undefined && fresh > 0 && <p>{texts.fresh(fresh)}</p>}
      {matching.suiting === 0 && <p>{texts.nothing}</p>}
      <div>
        <WayButton primary block to={{ kind: 'matches' }}>
          {texts.open}
        </WayButton>
      </div>
    </section>
  );
}
