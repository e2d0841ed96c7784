import { DownOutlined, RightOutlined } from '@ant-design/icons';
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

/** A policy in its group; the first of a group stands below the group's name. A folded group has only its name. */
interface Row {
  readonly key: string;
  readonly group?: { readonly name: string; readonly count: number; readonly folded: boolean };
  readonly policy?: Policy;
}

const keyOf = (row: Row) => row.key;

/** The row of a policy has its id as key, so that the focus finds back to it; where it stands again, the group's name too. */
function rowsOf(groups: readonly PolicyGroup[], folded: ReadonlySet<string>): readonly Row[] {
  const seen = new Set<string>();
  return groups.flatMap(({ name, policies }): readonly Row[] => {
    const group = { name, count: policies.length, folded: folded.has(name) };
    if (group.folded) return [{ key: `${name} `, group }];
    return policies.map((policy, nth) => {
      const again = seen.has(policy.id);
      seen.add(policy.id);
      return { key: again ? `${name} ${policy.id}` : policy.id, policy, ...(nth === 0 && { group }) };
    });
  });
}

interface Props {
  readonly policies: readonly Policy[];
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
}

/** All policies that are listed, in groups, with what is new and what ends above them. */
export function Compilation({ policies, openId, list }: Props) {
  const { day } = useClock();
  const [grouping, setGrouping] = useState<Grouping>('situation');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const current = useMemo(() => listed(policies, day), [policies, day]);
  const groups = useMemo(() => groupPolicies(current, grouping, day), [current, grouping, day]);
  const rows = useMemo(() => rowsOf(groups, folded), [groups, folded]);
  const toggle = (name: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  return (
    <>
      <Style css={css} />
      <p role="status" className="quiet">
        {texts.count(current.length)}
      </p>
      <Endings policies={current} />
      <NewPolicies policies={current} />
      <ChoiceChips
        legend={texts.grouping}
        pick="one"
        chosen={[grouping]}
        choices={GROUPINGS.map((value) => ({ value, label: texts.groupings[value] }))}
        onChange={([chosen = 'situation']) => {
          setFolded(new Set());
          setGrouping(chosen);
        }}
      />
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
            {group && <GroupName {...group} onToggle={() => toggle(group.name)} />}
            {policy && <OpenCard policy={policy} openId={openId} />}
          </>
        )}
      </VirtualList>
    </>
  );
}

interface GroupProps extends NonNullable<Row['group']> {
  onToggle(): void;
}

function GroupName({ name, count, folded, onToggle }: GroupProps) {
  return (
    <button type="button" className="policy-group" aria-expanded={!folded} onClick={onToggle}>
      <span>
        {name} <span className="quiet">{texts.inGroup(count)}</span>
      </span>
      <span aria-hidden="true">{folded ? <RightOutlined /> : <DownOutlined />}</span>
    </button>
  );
}
