import { Button } from 'antd';
import { useCity } from '../../data/CityProvider.tsx';
import { usePolicies } from '../../data/lists.ts';
import { Failure } from '../../domain/failure.ts';
import { canApply, type Policy, policyStatus } from '../../domain/policy.ts';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Note } from '../../ui/Note.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { BenefitView } from './BenefitView.tsx';
import { Conditions, HeadedLines } from './Conditions.tsx';
import { HowToApply } from './HowToApply.tsx';
import { PolicyFacts } from './PolicyFacts.tsx';
import { statusAdvice, detail as texts } from './texts.ts';

/** One policy in full, in a region named by its title. */
export function PolicyView({ id, arrived }: { id: string; arrived: boolean }) {
  return (
    <QueryView of={usePolicies()} lines={14}>
      {(policies) => {
        const policy = policies.find((candidate) => candidate.id === id);
        return policy ? (
          <Whole policy={policy} arrived={arrived} />
        ) : (
          <FailureNote failure={new Failure('missing')} />
        );
      }}
    </QueryView>
  );
}

function Whole({ policy, arrived }: { policy: Policy; arrived: boolean }) {
  const { day } = useCity();
  const { go } = useNavigation();
  const status = policyStatus(policy, day);
  const advice = statusAdvice(status);
  return (
    <section aria-label={policy.title} className="card stack">
      <PageHeading takesFocus={arrived}>{policy.title}</PageHeading>
      <p className="row">
        <StatusChip status={status} />
        <span className="quiet">{policy.docNo}</span>
      </p>
      {advice && (
        <Note tone="soon" role="note">
          {advice}
        </Note>
      )}
      <h3>{texts.plain}</h3>
      <p>{policy.summary}</p>
      <BenefitView policy={policy} />
      <Conditions policy={policy} />
      <HeadedLines title={texts.exclusions} lines={policy.exclusions} />
      {canApply(status) && <HowToApply policy={policy} />}
      <PolicyFacts policy={policy} status={status} />
      <div>
        <Button type="primary" onClick={() => go({ kind: 'stations' })}>
          {texts.help}
        </Button>
      </div>
    </section>
  );
}
