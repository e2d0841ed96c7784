import { type Ref, useState } from 'react';
import { useProcedures } from '../../data/ask/lists.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import type { Policy } from '../../domain/policy.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { LaterView } from '../../ui/answer/LaterScreen.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { NotOurs } from '../../ui/search/NotOurs.tsx';
import { preparePolicySearch, usePolicySearch } from '../../ui/search/usePolicySearch.ts';
import { Called } from './Called.tsx';
import { guidance as texts } from './texts.ts';

const CARD_HEIGHT = 110;
const NO_POLICIES: readonly Policy[] = [];
const keyOf = (procedure: Procedure) => procedure.id;

interface Props {
  /** The procedure that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
  onOpen(id: string): void;
}

/** Search box and the list of procedures. The search runs on the device. */
export function ProcedureSearch(props: Props) {
  const [text, setText] = useState('');
  return (
    <>
      <SearchBox
        label={texts.search}
        placeholder={texts.placeholder}
        value={text}
        onSearch={setText}
        onEnter={preparePolicySearch}
      />
      <QueryView of={useProcedures()} lines={12}>
        {(procedures) => <Found procedures={procedures} text={text} {...props} />}
      </QueryView>
    </>
  );
}

interface FoundProps extends Props {
  readonly procedures: readonly Procedure[];
  readonly text: string;
}

/** The procedures that fit, or where to turn with what is not ours. */
function Found({ procedures, text, ...props }: FoundProps) {
  const { day } = useClock();
  const found = usePolicySearch({ policies: NO_POLICIES, procedures, day, text });
  return (
    <LaterView of={found} lines={12}>
      {({ kind, procedures: shown, elsewhere }) => {
        if (elsewhere) return <NotOurs matter={elsewhere} />;
        if (shown.length === 0) return <EmptyNote>{kind === 'all' ? texts.none : texts.nothing}</EmptyNote>;
        return (
          <>
            <p role="status" className="quiet">
              {kind === 'all' ? texts.all(shown.length) : texts.count(shown.length)}
            </p>
            <Procedures procedures={shown} {...props} />
          </>
        );
      }}
    </LaterView>
  );
}

function Procedures({ procedures, openId, list, onOpen }: Omit<FoundProps, 'text'>) {
  return (
    <VirtualList
      ref={list}
      label={texts.list}
      items={procedures}
      total={procedures.length}
      keyOf={keyOf}
      estimate={CARD_HEIGHT}
    >
      {(procedure) => (
        <article className="card">
          <CardButton open={procedure.id === openId} onOpen={() => onOpen(procedure.id)}>
            {procedure.title}
          </CardButton>
          <Called procedure={procedure} />
          <p className="quiet">{procedure.forWhom}</p>
        </article>
      )}
    </VirtualList>
  );
}
