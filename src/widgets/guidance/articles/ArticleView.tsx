import { usePolicies, useProcedures } from '../../../data/ask/lists.ts';
import { usePlaceNames } from '../../../data/CityProvider.tsx';
import { useClock } from '../../../data/ClockProvider.tsx';
import type { Day } from '../../../domain/calendar.ts';
import { linkTo } from '../../../domain/deepLinks.ts';
import { Failure } from '../../../domain/failure.ts';
import type { Remote } from '../../../domain/remote.ts';
import type { Destination } from '../../../domain/screens.ts';
import { FailureNote } from '../../../ui/answer/FailureNote.tsx';
import { Lines } from '../../../ui/basics/Lines.tsx';
import { PageHeading } from '../../../ui/basics/PageHeading.tsx';
import { HandOverButton } from '../../../ui/go/HandOverButton.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { PrintButton } from '../../../ui/paper/PrintButton.tsx';
import type { Printout } from '../../../ui/paper/printout.ts';
import { printout as paper } from '../../../ui/paper/texts.ts';
import { ReadAloud } from '../../../ui/speech/ReadAloud.tsx';
import { longDay } from '../../../ui/words/day.texts.ts';
import type { Article } from './article.ts';
import { articlesIn } from './index.ts';
import { articleTexts as texts } from './texts.ts';

/** One article. It needs no city: only the ways on from it do. */
export function ArticleView({ id, arrived }: { id: string; arrived: boolean }) {
  const place = usePlaceNames();
  const article = articlesIn(place).find((one) => one.id === id);
  const policies = usePolicies();
  const { day } = useClock();
  if (!article) return <FailureNote failure={new Failure('missing')} />;
  return (
    <section aria-label={article.title} className="card stack">
      <PageHeading takesFocus={arrived}>{article.title}</PageHeading>
      <p className="quiet">{article.forWhom}</p>
      <div className="row">
        <ReadAloud paragraphs={paragraphsOf(article)} />
      </div>
      {article.parts.map(({ title, lines }) => (
        <div key={title} className="stack">
          <h3>{title}</h3>
          <Lines lines={lines} />
        </div>
      ))}
      <Procedures article={article} />
      <Policies article={article} />
      <div className="row">
        <WayButton primary to={{ kind: 'booking', visit: 'counselling' }}>
          {texts.station}
        </WayButton>
        <HandOverButton to={{ kind: 'article', id }} />
        <PrintButton
          kind="article"
          label={texts.print}
          printout={printoutOf(article, sourcesOf(article, policies), day)}
        />
      </div>
    </section>
  );
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly plain?: { readonly title: string };
  readonly plainTitle?: string;
}

function Policies({ article }: { article: Article }) {
  const to = (id: string): Destination => ({ kind: 'policy', id });
  return <Ways title={texts.policies} of={usePolicies()} ids={article.policies} to={to} />;
}

function Procedures({ article }: { article: Article }) {
  const to = (id: string): Destination => ({ kind: 'procedure', id });
  return <Ways title={texts.procedures} of={useProcedures()} ids={article.procedures} to={to} />;
}

interface WaysProps {
  readonly title: string;
  readonly of: Remote<readonly Named[]>;
  readonly ids: readonly string[];
  to(id: string): Destination;
}

/** Those that the city has. Nothing while it does not answer: the article stands by itself. */
function Ways({ title, of, ids, to }: WaysProps) {
  const known = of.state === 'ready' ? of.answer.value.filter(({ id }) => ids.includes(id)) : [];
  if (known.length === 0) return null;
  return (
    <div className="stack">
      <h3>{title}</h3>
      <ul className="row bare">
        {known.map(({ id, title: official, plain, plainTitle }) => (
          <li key={id}>
            <WayButton className="wrapping" to={to(id)}>
              {plain?.title ?? plainTitle ?? official}
            </WayButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

const paragraphsOf = ({ title, parts }: Article): readonly string[] => [
  title,
  ...parts.flatMap((part) => [part.title, ...part.lines]),
];

/** The official titles of the policies that the article follows, as far as the city has them. */
const sourcesOf = (article: Article, policies: Remote<readonly Named[]>): readonly string[] =>
  policies.state === 'ready'
    ? policies.answer.value.filter(({ id }) => article.policies.includes(id)).map(({ title }) => title)
    : [];

function printoutOf({ id, title, forWhom, parts }: Article, sources: readonly string[], day: Day): Printout {
  const link = linkTo({ kind: 'article', id });
  return {
    ...(link && { code: { text: link, label: texts.code } }),
    title,
    notes: [forWhom],
    sections: [
      ...parts.map((part) => ({ title: part.title, as: 'lines' as const, lines: part.lines })),
      { title: texts.policies, as: 'lines', lines: sources },
    ],
    footer: [paper.human, paper.printed(longDay(day))],
  };
}
