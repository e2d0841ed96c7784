import { useNavigation } from '../../ui/go/navigation.tsx';
import { CardButton } from '../../ui/list/CardButton.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { home as texts, ways } from './texts.ts';

const order = ['jobs', 'policies', 'guidance', 'stations'] as const;

/** What one can do now, as four big ways in. */
export function Ways() {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  const offered = order.filter((kind) => offers({ kind }));
  if (offered.length === 0) return null;
  return (
    <section className="stack">
      <h2>{texts.ways}</h2>
      <ul className="ways">
        {offered.map((kind) => (
          <li key={kind} className="card">
            <CardButton onOpen={() => go({ kind })}>{ways[kind].title}</CardButton>
            <p className="quiet">{ways[kind].text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
