import { ClockCircleOutlined } from '@ant-design/icons';
import { usePolicies } from '../../data/ask/lists.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { titleOf } from '../../domain/compilation.ts';
import { type Policy, policyStatus } from '../../domain/policy.ts';
import { Chip } from '../../ui/basics/Chip.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { home as texts } from './texts.ts';

/** More are on the screen of the policies. */
const SHOWN = 3;

/** Policies that expire soon, the first to expire first. Only the policies screen shows loading and failures. */
export function ExpiringPolicies() {
  const { day } = useClock();
  const { offers } = useCapabilities();
  const policies = usePolicies();
  const ending = policies.state === 'ready' ? endingSoon(policies.answer.value, day) : [];
  if (ending.length === 0 || !offers({ kind: 'policies' })) return null;
  return (
    <section className="stack home-wide">
      <h2>{texts.expiring}</h2>
      <p className="quiet">{texts.expiringHint}</p>
      <ul className="card-grid">
        {ending.slice(0, SHOWN).map(({ policy, daysLeft }) => (
          <Ending key={policy.id} policy={policy} daysLeft={daysLeft} />
        ))}
      </ul>
      {ending.length > SHOWN && (
        <div>
          <WayButton to={{ kind: 'policies' }}>{texts.allExpiring(ending.length)}</WayButton>
        </div>
      )}
    </section>
  );
}

function Ending({ policy, daysLeft }: { policy: Policy; daysLeft: number }) {
  const { go } = useNavigation();
  return (
    <li className="card">
      <CardButton onOpen={() => go({ kind: 'policy', id: policy.id })}>{titleOf(policy)}</CardButton>
      <p>{policy.plain?.gets ?? policy.summary}</p>
      <p>
        <Chip tone="soon" icon={<ClockCircleOutlined aria-hidden="true" />}>
          {texts.left(daysLeft)}
        </Chip>
      </p>
    </li>
  );
}

function endingSoon(policies: readonly Policy[], day: string) {
  return policies
    .flatMap((policy) => {
      const status = policyStatus(policy, day);
      return status.kind === 'expiring' ? [{ policy, daysLeft: status.daysLeft }] : [];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}
