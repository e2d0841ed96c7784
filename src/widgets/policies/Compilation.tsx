import { type Ref, useMemo, useState } from 'react';
import { useClock } from '../../data/ClockProvider.tsx';
import {
  GROUPINGS,
  type Grouping,
  groupPolicies,
  listed,
  type PolicyGroup,
} from '../../domain/compilation.ts';
import type { Policy } from '../../domain/policy.ts';
import { Fold } from '../../ui/basics/Fold.tsx';
import { Style } from '../../ui/basics/Style.tsx';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { Endings } from './Endings.tsx';
import { NewPolicies } from './NewPolicies.tsx';
import { OpenCard } from './OpenCard.tsx';
import css from './policies.css?raw';
import { policies as texts } from './texts.ts';

/** Estimated height of a card in CSS px. */
export const CARD_HEIGHT = 180;

/** A policy in its group. The first of a group stands below the group's name. */
interface Row {
  readonly key: string;
  readonly group?: PolicyGroup;
  readonly policy: Policy;
}

const keyOf = (row: Row) => row.key;

/** The row of a policy has its id as key, so that the focus finds back to it; where it stands again, the group's name too. */
function rowsOf(groups: readonly PolicyGroup[]): readonly Row[] {
  const seen = new Set<string>();
  return groups.flatMap((group) =>
    group.policies.map((policy, nth) => {
      const again = seen.has(policy.id);
      seen.add(policy.id);
      const key = again ? `${group.name} ${policy.id}` : policy.id;
      return { key, policy, ...(nth === 0 && { group }) };
    }),
  );
}

interface Props {
  readonly policies: readonly Policy[];
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
}

/** All policies that are listed, in groups of which one may be chosen, with what is new and what ends above them. */
export function Compilation({ policies, openId, list }: Props) {
  const { day } = useClock();
  const [grouping, setGrouping] = useState<Grouping>('situation');
  const [chosen, setChosen] = useState('');
  const current = useMemo(() => listed(policies, day), [policies, day]);
  const groups = useMemo(() => groupPolicies(current, grouping, day), [current, grouping, day]);
  const rows = useMemo(() => {
    const shown = groups.filter(({ name }) => name === chosen);
    return rowsOf(shown.length > 0 ? shown : groups);
  }, [groups, chosen]);
  const count = new Set(rows.map(({ policy }) => policy.id)).size;
  return (
    <>
      <Style css={css} />
      <Endings policies={current} />
      <NewPolicies policies={current} />
      <Fold title={texts.arrange(texts.groupings[grouping], chosen)}>
        <ChoiceChips
          legend={texts.grouping}
          pick="one"
          chosen={[grouping]}
          choices={GROUPINGS.map((value) => ({ value, label: texts.groupings[value] }))}
          onChange={([value = 'situation']) => {
            setChosen('');
            setGrouping(value);
          }}
        />
        <ChoiceChips
          legend={texts.groupings[grouping]}
          legendHidden
          pick="one"
          unit={texts.unit}
          chosen={[chosen]}
          choices={[
            { value: '', label: texts.all, count: current.length },
            ...groups.map(({ name, policies: inGroup }) => ({
              value: name,
              label: name,
              count: inGroup.length,
            })),
          ]}
          onChange={([value = '']) => setChosen(value)}
        />
      </Fold>
      <p role="status" className="quiet">
        {texts.count(count)}
      </p>
      <VirtualList
        ref={list}
        label={texts.list}
        items={rows}
        total={rows.length}
        keyOf={keyOf}
        estimate={CARD_HEIGHT}
      >
        {({ group, policy }) => (
          <>
            {group && (
              <p className="policy-group">
                {group.name} <span className="quiet">{texts.inGroup(group.policies.length)}</span>
              </p>
            )}
            <OpenCard policy={policy} openId={openId} />
          </>
        )}
      </VirtualList>
    </>
  );
}
