import { useClock } from '../../data/ClockProvider.tsx';
import { newPolicies, titleOf } from '../../domain/compilation.ts';
import type { Policy } from '../../domain/policy.ts';
import { Fold } from '../../ui/basics/Fold.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { policies as texts } from './texts.ts';

/** What came into force not long ago. */
export function NewPolicies({ policies }: { policies: readonly Policy[] }) {
  const { day } = useClock();
  const fresh = newPolicies(policies, day);
  if (fresh.length === 0) return null;
  return (
    <Fold title={texts.fresh(fresh.length)}>
      <ul className="stack">
        {fresh.map((policy) => (
          <li key={policy.id}>
            <WayButton className="wrapping" to={{ kind: 'policy', id: policy.id }}>
              {titleOf(policy)}
            </WayButton>
            <p className="quiet small">
              {texts.since(longDay(policy.effectiveFrom ?? policy.publishedOn ?? day))}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
