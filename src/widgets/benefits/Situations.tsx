import { Button } from 'antd';
import type { Benefit } from '../../domain/benefits/benefit.ts';
import { FRAMEWORKS } from '../../domain/compilation.texts.ts';
import { StepHeading } from '../../ui/form/StepHeading.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { benefits as benefitTexts, situations as texts } from './texts.ts';

interface Props {
  readonly benefits: readonly Benefit[];
  readonly takesFocus: boolean;
  onBegin(scope: readonly Benefit[]): void;
}

/** The first page: the situation that somebody is in narrows the policies, so that few questions suffice. */
export function Situations({ benefits, takesFocus, onBegin }: Props) {
  return (
    <>
      <StepHeading takesFocus={takesFocus}>{texts.question}</StepHeading>
      <p>{texts.hint}</p>
      <ul className="benefits-situations">
        {groupsOf(benefits).map(([group, of]) => (
          <li key={group}>
            <Button block className="wrapping" onClick={() => onBegin(of)}>
              {group}
            </Button>
          </li>
        ))}
        <li>
          <Button block className="wrapping" onClick={() => onBegin(benefits)}>
            {texts.all}
          </Button>
        </li>
      </ul>
      <div>
        <WayButton to={{ kind: 'policies' }}>{benefitTexts.policies}</WayButton>
      </div>
      <HandOverRow to={{ kind: 'benefits' }} />
    </>
  );
}

/** Nobody asks what they get from a framework. */
function groupsOf(benefits: readonly Benefit[]): readonly (readonly [string, readonly Benefit[]])[] {
  const groups = new Map<string, Benefit[]>();
  for (const benefit of benefits) {
    if (benefit.group && benefit.group !== FRAMEWORKS)
      groups.set(benefit.group, [...(groups.get(benefit.group) ?? []), benefit]);
  }
  const rank = (group: string) => texts.order.indexOf(group) + 1 || Number.POSITIVE_INFINITY;
  return [...groups].sort(([a], [b]) => Math.sign(rank(a) - rank(b)) || 0);
}
