import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { shortcuts, home as texts, tiles } from './texts.ts';

const ON_PHONE = ['jobs', 'benefits', 'guidance', 'stations'] as const;
/** A shared screen has no bar, so that more parts have a tile. */
const AS_TILES = [...ON_PHONE, 'events'] as const;

interface Props {
  /** Whether it is the first on the page, so that its heading is that of the page. By default, it is not. */
  readonly heads?: boolean;
  readonly arrived?: boolean;
}

/** Large cards that open the main parts, and one card that opens the list of the others. */
export function Shortcuts({ heads = false, arrived = false }: Props) {
  const { go, more } = useNavigation();
  const { offers } = useCapabilities();
  const { navigation } = useSurface();
  const asTiles = navigation === 'tiles';
  const offered = (asTiles ? AS_TILES : ON_PHONE).filter((kind) => offers({ kind }));
  // On a start screen with tiles, the parts that already have a card are not listed again.
  const others = more?.parts.filter(({ start }) => !asTiles || !offered.some((kind) => kind === start.kind));
  if (offered.length === 0) return null;
  return (
    <section className="stack home-shortcuts" data-navigation={navigation}>
      {heads ? <PageHeading takesFocus={arrived}>{texts.question}</PageHeading> : <h2>{texts.shortcuts}</h2>}
      <ul className="card-grid">
        {offered.map((kind) => {
          const { title, text } = asTiles || kind === 'events' ? tiles[kind] : shortcuts[kind];
          return (
            <li key={kind} className="card">
              <CardButton onOpen={() => go({ kind })}>{title}</CardButton>
              <p className="quiet">{text}</p>
            </li>
          );
        })}
        {more && others && others.length > 0 && (
          <li className="card">
            <CardButton onOpen={more.open}>{texts.more}</CardButton>
            <p className="quiet">{others.map(({ title }) => title).join('、')}</p>
          </li>
        )}
      </ul>
    </section>
  );
}
