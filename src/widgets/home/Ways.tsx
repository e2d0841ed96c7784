import { CardButton } from '../../ui/CardButton.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { home as texts, ways } from './texts.ts';

const order = ['jobs', 'policies', 'guidance', 'stations'] as const;

/** What one can do now, as four big ways in. */
export function Ways() {
  const { go } = useNavigation();
  return (
    <section className="stack">
      <h2>{texts.ways}</h2>
      <ul className="ways">
        {order.map((kind) => (
          <li key={kind} className="card">
            <CardButton onOpen={() => go({ kind })}>{ways[kind].title}</CardButton>
            <p className="quiet">{ways[kind].text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
