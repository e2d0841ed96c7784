import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { ArticleList } from './articles/ArticleList.tsx';
import { ArticleView } from './articles/ArticleView.tsx';
import { ProcedureSearch } from './ProcedureSearch.tsx';
import { ProcedureView } from './ProcedureView.tsx';
import { guidance as texts } from './texts.ts';

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
          <ProcedureSearch openId={openId} list={list} onOpen={(id) => go({ kind: 'procedure', id })} />
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
