import { Button } from 'antd';
import { useRef } from 'react';
import { useClock } from '../../data/ClockProvider.tsx';
import { ClockNote } from '../../ui/answer/ClockNote.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { useRestoreFocus } from '../../ui/list/useRestoreFocus.ts';
import type { WidgetProps } from '../widget.ts';
import { ArticleList } from './articles/ArticleList.tsx';
import { ArticleView } from './articles/ArticleView.tsx';
import { ProcedureSearch } from './ProcedureSearch.tsx';
import { ProcedureView } from './ProcedureView.tsx';
import { SituationChoice } from './situations/SituationChoice.tsx';
import { SituationView } from './situations/SituationView.tsx';
import { guidance as texts } from './texts.ts';
import { isTool, Tool, ToolWays } from './tools/Tools.tsx';

/** 就业指导: paths by situation, procedures with their steps and papers, and articles. */
export default function Guidance({ destination, arrived }: WidgetProps) {
  const openId = destination.kind === 'procedure' ? destination.id : undefined;
  const articleId = destination.kind === 'article' ? destination.id : undefined;
  const situationId = destination.kind === 'situation' ? destination.id : undefined;
  const list = useRestoreFocus(openId);
  const procedures = useRef<HTMLElement>(null);
  const articles = useRef<HTMLDivElement>(null);
  const { go } = useNavigation();
  const { ahead } = useClock();
  return (
    <div className="stack">
      {openId !== undefined && <ClockNote ahead={ahead} />}
      <SplitView
        list={
          <div className="stack">
            <PageHeading takesFocus={arrived && destination.kind === 'guidance'}>{texts.title}</PageHeading>
            <SituationChoice openId={situationId} />
            <div className="row">
              <Button onClick={() => procedures.current?.focus()}>{texts.procedures}</Button>
              <Button onClick={() => articles.current?.focus()}>{texts.articles}</Button>
            </div>
            <section ref={procedures} tabIndex={-1} aria-label={texts.procedures} className="stack">
              <h3>{texts.procedures}</h3>
              <p>{texts.intro}</p>
              <ProcedureSearch openId={openId} list={list} onOpen={(id) => go({ kind: 'procedure', id })} />
            </section>
            <ToolWays />
            <div ref={articles} tabIndex={-1}>
              <ArticleList openId={articleId} onOpen={(id) => go({ kind: 'article', id })} />
            </div>
            <div>
              <WayButton to={{ kind: 'stations' }}>{texts.help}</WayButton>
            </div>
            <HandOverRow to={{ kind: 'guidance' }} />
          </div>
        }
        detail={
          isTool(destination.kind) ? (
            <Tool key={destination.kind} kind={destination.kind} arrived={arrived} />
          ) : situationId !== undefined ? (
            <SituationView key={situationId} id={situationId} arrived={arrived} />
          ) : articleId !== undefined ? (
            <ArticleView key={articleId} id={articleId} arrived={arrived} />
          ) : openId !== undefined ? (
            <ProcedureView key={openId} id={openId} arrived={arrived} />
          ) : undefined
        }
      />
    </div>
  );
}
