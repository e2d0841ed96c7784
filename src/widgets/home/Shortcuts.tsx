import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { shortcuts, home as texts, tiles } from './texts.ts';

const order = ['jobs', 'policies', 'guidance', 'stations'] as const;

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
  const words = navigation === 'tiles' ? tiles : shortcuts;
  const offered = order.filter((kind) => offers({ kind }));
  // On a start screen with tiles, the parts that already have a card are not listed again.
  const others = more?.parts.filter(
    ({ start }) => navigation !== 'tiles' || !order.some((kind) => kind === start.kind),
  );
  if (offered.length === 0) return null;
  return (
    <section className="stack home-shortcuts" data-navigation={navigation}>
      {heads ? <PageHeading takesFocus={arrived}>{texts.question}</PageHeading> : <h2>{texts.shortcuts}</h2>}
      <ul className="card-grid">
        {offered.map((kind) => (
          <li key={kind} className="card">
            <CardButton onOpen={() => go({ kind })}>{words[kind].title}</CardButton>
            <p className="quiet">{words[kind].text}</p>
          </li>
        ))}
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
