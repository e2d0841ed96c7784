import { usePolicies, usePolicyWords } from '../../data/ask/lists.ts';
import { type Benefit, benefitsOf } from '../../domain/benefits/benefit.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { hotline } from '../../ui/answer/texts.ts';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import type { WidgetProps } from '../widget.ts';
import { Calculation, type Start } from './Calculation.tsx';
import { benefits as texts } from './texts.ts';

/** 政策计算: a few questions, and what of the city's policies somebody can get. */
export default function Benefits({ destination, arrived }: WidgetProps) {
  const start = destination.kind === 'benefits' ? destination : undefined;
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <QueryView of={usePolicies()} lines={10}>
        {(policies) => <WithWords benefits={benefitsOf(policies)} start={start} />}
      </QueryView>
    </div>
  );
}

interface Props {
  readonly benefits: readonly Benefit[];
  readonly start: Start | undefined;
}

function WithWords({ benefits, start }: Props) {
  const words = usePolicyWords();
  const isAbsent = words.state === 'failed' && ABSENT.includes(words.failure.kind);
  if (benefits.length === 0 || isAbsent) return <NoRules />;
  return (
    <QueryView of={words} lines={10}>
      {({ facts }) =>
        facts.length === 0 ? (
          <NoRules />
        ) : (
          <Calculation benefits={benefits} vocabulary={facts} start={start} />
        )
      }
    </QueryView>
  );
}

/** The city has no vocabulary. */
const ABSENT: readonly string[] = ['unsupported', 'missing'];

/** A city without rules still has its compilation and its people. */
function NoRules() {
  return (
    <EmptyNote>
      <p>{texts.noRules}</p>
      <p>
        {hotline.before} <Phone text={hotline.number} />
        {hotline.after}
      </p>
      <div className="row">
        <WayButton primary to={{ kind: 'policies' }}>
          {texts.policies}
        </WayButton>
        <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
      </div>
    </EmptyNote>
  );
}
