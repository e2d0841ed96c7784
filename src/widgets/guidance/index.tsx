import type { Ref } from 'react';
import { useProcedures } from '../../data/ask/lists.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import { VirtualList, type VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import type { WidgetProps } from '../widget.ts';
import { ArticleList } from './articles/ArticleList.tsx';
import { ArticleView } from './articles/ArticleView.tsx';
import { ProcedureView } from './ProcedureView.tsx';
import { guidance as texts } from './texts.ts';

const CARD_HEIGHT = 110;
const keyOf = (procedure: Procedure) => procedure.id;

/** 就业指导: the procedures, each with its steps and the documents to bring. */
export default function Guidance({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'procedure' ? destination.id : undefined;
  const articleId = destination.kind === 'article' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  const { go } = useNavigation();
  return (
    <SplitView
      list={
        <div className="stack">
          <PageHeading takesFocus={arrived && openId === undefined && articleId === undefined}>
            {texts.title}
          </PageHeading>
          <p>{texts.intro}</p>
          <QueryView of={useProcedures()} lines={12}>
            {(procedures) => (
              <Procedures
                procedures={procedures}
                openId={openId}
                list={list}
                onOpen={(id) => go({ kind: 'procedure', id })}
              />
            )}
          </QueryView>
          <ArticleList openId={articleId} onOpen={(id) => go({ kind: 'article', id })} />
          <div>
            <WayButton to={{ kind: 'stations' }}>{texts.help}</WayButton>
          </div>
        </div>
      }
      detail={
        articleId !== undefined ? (
          <ArticleView key={articleId} id={articleId} arrived={arrived} />
        ) : openId !== undefined ? (
          <ProcedureView key={openId} id={openId} arrived={arrived} />
        ) : undefined
      }
    />
  );
}

interface Props {
  readonly procedures: readonly Procedure[];
  /** The procedure that is open beside the list. */
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
  onOpen(id: string): void;
}

function Procedures({ procedures, openId, list, onOpen }: Props) {
  if (procedures.length === 0) return <EmptyNote>{texts.none}</EmptyNote>;
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
          <p className="quiet">{procedure.forWhom}</p>
        </article>
      )}
    </VirtualList>
  );
}
