import { usePlaceNames } from '../../../data/CityProvider.tsx';
import { CardButton } from '../../../ui/list/CardButton.tsx';
import { articlesIn } from './index.ts';
import { articleTexts as texts } from './texts.ts';

interface Props {
  /** The article that is open beside the list. */
  readonly openId: string | undefined;
  onOpen(id: string): void;
}

/** Articles in plain words, each one page. */
export function ArticleList({ openId, onOpen }: Props) {
  const place = usePlaceNames();
  return (
    <section className="stack">
      <h3>{texts.heading}</h3>
      <ul className="stack" aria-label={texts.list}>
        {articlesIn(place).map(({ id, title, forWhom }) => (
          <li key={id} className="card">
            <CardButton open={id === openId} onOpen={() => onOpen(id)}>
              {title}
            </CardButton>
            <p className="quiet">{forWhom}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
