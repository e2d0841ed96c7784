import { usePolicies } from '../../data/ask/lists.ts';
import { useNearestStation } from '../../data/ask/useNearestStation.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { predecessorsOf, successorsOf, titleOf, withoutSums } from '../../domain/compilation.ts';
import { Failure } from '../../domain/failure.ts';
import { canApply, type Policy, policyStatus } from '../../domain/policy.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { Style } from '../../ui/basics/Style.tsx';
import { HandOverButton } from '../../ui/go/HandOverButton.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { ShareButton } from '../../ui/go/ShareButton.tsx';
import { StatusChip } from '../../ui/nouns/policy/StatusChip.tsx';
import { policyCard } from '../../ui/nouns/policy/texts.ts';
import { stationLine } from '../../ui/nouns/station/stationLine.ts';
import { PrintButton } from '../../ui/paper/PrintButton.tsx';
import { ReadAloud } from '../../ui/speech/ReadAloud.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { BenefitView } from './BenefitView.tsx';
import { Conditions, HeadedLines } from './Conditions.tsx';
import { HowToApply } from './HowToApply.tsx';
import { leafletOf, paragraphsOf, shareCardOf } from './leaflet.ts';
import { PolicyFacts } from './PolicyFacts.tsx';
import css from './policies.css?raw';
import { Related } from './Related.tsx';
import { Replacements } from './Replacements.tsx';
import { Terms } from './Terms.tsx';
import { statusAdvice, detail as texts } from './texts.ts';

/** One policy with all details, in a region named by what people call it and by its official title. */
export function PolicyView({ id, arrived }: { id: string; arrived: boolean }) {
  const found = usePolicies();
  const sample = found.state === 'ready' && found.answer.sample;
  return (
    <QueryView of={found} lines={14}>
      {(policies) => {
        const policy = policies.find((candidate) => candidate.id === id);
        return policy ? (
          <WholePolicy policy={policy} policies={policies} sample={sample} arrived={arrived} />
        ) : (
          <FailureNote failure={new Failure('missing')} />
        );
      }}
    </QueryView>
  );
}

interface WholeProps {
  readonly policy: Policy;
  readonly policies: readonly Policy[];
  readonly sample: boolean;
  readonly arrived: boolean;
}

function WholePolicy({ policy, policies, sample, arrived }: WholeProps) {
  const { day } = useClock();
  const nearest = useNearestStation();
  const station = nearest && stationLine(nearest);
  const status = policyStatus(policy, day);
  const advice = statusAdvice(status);
  const { plain, audience, level } = policy;
  const gets = withoutSums(plain?.gets ?? '', policy, day);
  const summary = withoutSums(policy.summary, policy, day);
  const forWhom = plain?.forWhom ?? audience.join('、');
  const paragraphs = paragraphsOf(policy, status, day);
  const applicable = canApply(status);
  return (
    <section
      aria-label={plain ? texts.named(plain.title, policy.title) : policy.title}
      className="card stack"
    >
      <Style css={css} />
      <PageHeading takesFocus={arrived}>{titleOf(policy)}</PageHeading>
      {gets !== '' && <p className="policy-lead">{gets}</p>}
      <p className="row">
        <StatusChip status={status} />
        {level && <span className="quiet">{policyCard.level(level)}</span>}
      </p>
      <p className="row quiet small">
        {policy.docNo && <span>{policy.docNo}</span>}
        {policy.effectiveTo && (
          <span>
            {texts.validTo} <span>{longDay(policy.effectiveTo)}</span>
          </span>
        )}
      </p>
      <div className="row">
        <ReadAloud paragraphs={paragraphs} />
      </div>
      {advice && (
        <Note tone="soon" role="note">
          <Phone text={advice} />
        </Note>
      )}
      <Replacements title={texts.successors} named={successorsOf(policy, policies)} />
      <Headed title={texts.forWhom} text={forWhom} />
      <Headed title={texts.first} text={applicable ? (plain?.firstStep ?? '') : ''} />
      <BenefitView policy={policy} day={day} />
      <Headed title={texts.plain} text={summary} />
      <Conditions policy={policy} />
      <HeadedLines title={texts.exclusions} lines={policy.exclusions} />
      {applicable && <HowToApply policy={policy} />}
      <Terms text={[...paragraphs, ...policy.exclusions].join('\n')} />
      <Replacements title={texts.predecessors} named={predecessorsOf(policy, policies)} />
      <Related policy={policy} />
      <PolicyFacts policy={policy} status={status} />
      <div className="row">
        <ShareButton card={shareCardOf(policy, status, { day, sample })} />
        <HandOverButton to={{ kind: 'policy', id: policy.id }} />
        <PrintButton
          kind="policy"
          label={texts.print}
          printout={leafletOf(policy, { status, day, sample, station })}
        />
      </div>
    </section>
  );
}

/** A text below its heading. Renders nothing when there is none. */
function Headed({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="policy-text">{text}</p>
    </>
  );
}
