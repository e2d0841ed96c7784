import { type Ref, useMemo, useState } from 'react';
import { usePolicies } from '../../data/ask/lists.ts';
import type { Policy } from '../../domain/policy.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useTrackSearch } from '../../ui/form/useTrackSearch.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { CARD_HEIGHT, Compilation } from './Compilation.tsx';
import { OpenCard } from './OpenCard.tsx';
import { findPolicies, indexPolicies } from './search.ts';
import { policies as texts } from './texts.ts';

const keyOf = (policy: Policy) => policy.id;

interface Props {
  readonly arrived: boolean;
  /** The policy that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
}

/** Search box and the compilation, or what was found. The search runs on the device. */
export function PolicySearch({ arrived, openId, list }: Props) {
  const [text, setText] = useState('');
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <SearchBox label={texts.search} placeholder={texts.placeholder} value={text} onSearch={setText} />
      <QueryView of={usePolicies()} lines={14}>
        {(policies) =>
          text.trim() === '' && policies.length > 0 ? (
            <Compilation policies={policies} openId={openId} list={list} />
          ) : (
            <Found policies={policies} text={text} openId={openId} list={list} />
          )
        }
      </QueryView>
    </div>
  );
}

interface FoundProps extends Pick<Props, 'openId' | 'list'> {
  readonly policies: readonly Policy[];
  readonly text: string;
}

function Found({ policies, text, openId, list }: FoundProps) {
  const index = useMemo(() => indexPolicies(policies), [policies]);
  const { policies: found, near } = useMemo(() => findPolicies(index, text), [index, text]);
  useTrackSearch('policies', text, found.length);
  return (
    <>
      <p role="status" className="quiet">
        {near ? texts.near(found.length) : texts.count(found.length)}
      </p>
      {found.length === 0 ? (
        <EmptyNote>
          <p>{policies.length === 0 ? texts.none : texts.nothing}</p>
          <div>
            <WayButton to={{ kind: 'stations' }}>{texts.help}</WayButton>
          </div>
        </EmptyNote>
      ) : (
        <VirtualList
          ref={list}
          label={texts.list}
          items={found}
          total={found.length}
          keyOf={keyOf}
          estimate={CARD_HEIGHT}
        >
          {(policy) => <OpenCard policy={policy} openId={openId} />}
        </VirtualList>
      )}
    </>
  );
}
