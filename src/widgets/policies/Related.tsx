import { calculatorOf } from '../../domain/calculators/policiesOf.ts';
import { FUNCTIONS } from '../../domain/compilation.texts.ts';
import { titleOf } from '../../domain/compilation.ts';
import type { Policy } from '../../domain/policy.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { detail as texts } from './texts.ts';

const [, vacancies, matching] = FUNCTIONS;

/** Where to go on: to somebody who explains it, to jobs, to the calculator. */
export function Related({ policy }: { policy: Policy }) {
  const { topics } = policy;
  const calculator = calculatorOf(policy.id);
  return (
    <>
      <h3>{texts.related}</h3>
      <p>{texts.ask(titleOf(policy))}</p>
      <div className="row">
        <WayButton primary to={{ kind: 'stations' }}>
          {texts.help}
        </WayButton>
        <WayButton to={{ kind: 'booking', visit: 'policyTalk', policy: policy.id }}>{texts.talk}</WayButton>
        {policy.rule && (
          <WayButton to={{ kind: 'benefits', policy: policy.id }}>{texts.calculator}</WayButton>
        )}
        {calculator && <WayButton to={{ kind: 'benefits', calculator }}>{texts.single}</WayButton>}
        {(topics.includes(vacancies) || topics.includes(matching)) && (
          <WayButton to={{ kind: 'jobs' }}>{texts.jobs}</WayButton>
        )}
      </div>
    </>
  );
}
