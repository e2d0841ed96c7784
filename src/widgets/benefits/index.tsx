import { usePolicies } from '../../data/ask/lists.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { hotline } from '../../ui/answer/texts.ts';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import type { WidgetProps } from '../widget.ts';
import { benefits as texts } from './texts.ts';

/** 政策计算: a few questions, and what of the city's policies somebody can get. */
export default function Benefits({ arrived }: WidgetProps) {
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <QueryView of={usePolicies()} lines={10}>
        {() => <NoRules />}
      </QueryView>
    </div>
  );
}

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
