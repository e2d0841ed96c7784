import { useClock } from '../../data/ClockProvider.tsx';
import { type Policy, policyStatus } from '../../domain/policy.ts';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { PolicyCard } from '../../ui/nouns/policy/PolicyCard.tsx';

/** The card of a policy, which opens it. */
export function OpenCard({ policy, openId }: { policy: Policy; openId: string | undefined }) {
  const { day } = useClock();
  const { go } = useNavigation();
  return (
    <PolicyCard
      policy={policy}
      status={policyStatus(policy, day)}
      day={day}
      open={policy.id === openId}
      onOpen={() => go({ kind: 'policy', id: policy.id })}
    />
  );
}
