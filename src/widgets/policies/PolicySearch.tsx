import { type Ref, useState } from 'react';
import { usePolicies, useProcedures } from '../../data/ask/lists.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import type { Policy } from '../../domain/policy.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { suggestPolicies } from '../../domain/words/policies/suggest.ts';
import { LaterView } from '../../ui/answer/LaterScreen.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useGiven } from '../../ui/basics/useGiven.ts';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useTrackSearch } from '../../ui/form/useTrackSearch.ts';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import type { VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { preparePolicySearch, usePolicySearch } from '../../ui/search/usePolicySearch.ts';
import { Compilation } from './Compilation.tsx';
import { FoundList } from './FoundList.tsx';
import { policies as texts } from './texts.ts';

interface Props {
  /** What to search, as the destination says. By default, what was typed before. */
  readonly words?: string;
  readonly arrived: boolean;
  /** The policy that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
}

/** Search box and the compilation, or what was found. The search runs on the device. */
export function PolicySearch({ words, arrived, openId, list }: Props) {
  const [text, setText] = useState('');
  useGiven(words, setText);
  const asked = usePolicies();
  const named = asked.state === 'ready' ? asked.answer.value : undefined;
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <SearchBox
        label={texts.search}
        placeholder={texts.placeholder}
        value={text}
        onSearch={setText}
        suggest={named && ((typed) => suggestPolicies(typed, named))}
        suggestionsLabel={texts.suggestions}
        onEnter={preparePolicySearch}
      />
      <HandOverRow to={{ kind: 'policies', words: text }} />
      <QueryView of={asked} lines={14}>
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

const NONE: readonly Procedure[] = [];

function Found({ policies, text, openId, list }: FoundProps) {
  const { day } = useClock();
  const asked = useProcedures();
  const procedures = asked.state === 'ready' ? asked.answer.value : NONE;
  const found = usePolicySearch({ policies, procedures, day, text });
  useTrackSearch('policies', text, found.state === 'ready' ? found.value.policies.length : undefined);
  return (
    <LaterView of={found} lines={14}>
      {(value) => <FoundList found={value} total={policies.length} openId={openId} list={list} />}
    </LaterView>
  );
}
