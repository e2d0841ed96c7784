import { usePolicies } from '../../data/ask/lists.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { Failure } from '../../domain/failure.ts';
import { canApply, type Policy, policyStatus } from '../../domain/policy.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { ShareButton } from '../../ui/go/ShareButton.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { StatusChip } from '../../ui/nouns/policy/StatusChip.tsx';
import { PrintButton } from '../../ui/paper/PrintButton.tsx';
import { BenefitView } from './BenefitView.tsx';
import { Conditions, HeadedLines } from './Conditions.tsx';
import { HowToApply } from './HowToApply.tsx';
import { leafletOf, shareCardOf } from './leaflet.ts';
import { PolicyFacts } from './PolicyFacts.tsx';
import { statusAdvice, detail as texts } from './texts.ts';

/** One policy with all details, in a region named by its title. */
export function PolicyView({ id, arrived }: { id: string; arrived: boolean }) {
  const found = usePolicies();
  const sample = found.state === 'ready' && found.answer.sample;
  return (
    <QueryView of={found} lines={14}>
      {(policies) => {
        const policy = policies.find((candidate) => candidate.id === id);
        return policy ? (
          <WholePolicy policy={policy} sample={sample} arrived={arrived} />
        ) : (
          <FailureNote failure={new Failure('missing')} />
        );
      }}
    </QueryView>
  );
}

function WholePolicy({ policy, sample, arrived }: { policy: Policy; sample: boolean; arrived: boolean }) {
  const { day } = useClock();
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
      <div className="row">
        <WayButton primary to={{ kind: 'stations' }}>
          {texts.help}
        </WayButton>
        <ShareButton card={shareCardOf(policy, status, sample)} />
        <PrintButton
          kind="policy"
          label={texts.print}
          printout={leafletOf(policy, { status, day, sample })}
        />
      </div>
    </section>
  );
}
