import { usePolicies } from '../../data/ask/lists.ts';
import { usePlaceNames } from '../../data/CityProvider.tsx';
import { useClock } from '../../data/ClockProvider.tsx';
import { listed, titleOf, withoutSums } from '../../domain/compilation.ts';
import { type Policy, policyStatus } from '../../domain/policy.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { StatusChip } from '../../ui/nouns/policy/StatusChip.tsx';
import type { WidgetProps } from '../widget.ts';
import { Cases } from './Cases.tsx';
import { LoanInterest } from './LoanInterest.tsx';
import { stepsIn } from './steps.texts.ts';
import { startup as texts } from './texts.ts';

/** 创业指导: the steps, each with where it is done; the policies with what one gets; what a loan costs; a person to ask. */
export default function Startup({ arrived }: WidgetProps) {
  const { city } = usePlaceNames();
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <ol className="stack" aria-label={texts.steps}>
        {stepsIn(city).map(({ title, text, ways }) => (
          <li key={title} className="card stack">
            <h3>{title}</h3>
            <p>{text}</p>
            <div className="row">
              {ways.map(({ label, to }) => (
                <WayButton key={label} className="wrapping" to={to}>
                  {label}
                </WayButton>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <h3>{texts.policies}</h3>
      <QueryView of={usePolicies()} lines={8}>
        {(policies) => <Money policies={policies.filter(({ plain }) => plain?.group === texts.group)} />}
      </QueryView>
      <LoanInterest />
      <Cases />
      <div className="row">
        <WayButton primary to={{ kind: 'booking', visit: 'expert' }}>
          {texts.expert}
        </WayButton>
        <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
      </div>
      <HandOverRow to={{ kind: 'startup' }} />
    </div>
  );
}

function Money({ policies }: { policies: readonly Policy[] }) {
  const { day } = useClock();
  const open = listed(policies, day);
  if (open.length === 0)
    return (
      <EmptyNote>
        <Phone text={texts.policiesNone} />
      </EmptyNote>
    );
  return (
    <ul className="stack">
      {open.map((policy) => (
        <li key={policy.id} className="card stack">
          <div>
            <WayButton className="wrapping" to={{ kind: 'policy', id: policy.id }}>
              {titleOf(policy)}
            </WayButton>
          </div>
          <p>{withoutSums(policy.plain?.gets ?? policy.summary, policy, day)}</p>
          <div>
            <StatusChip status={policyStatus(policy, day)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
