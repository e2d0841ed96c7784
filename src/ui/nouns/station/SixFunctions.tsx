import { Style } from '../../basics/Style.tsx';
import { WayButton } from '../../go/WayButton.tsx';
import { useSurface } from '../../surface/SurfaceProvider.tsx';
import css from './functions.css?raw';
import { functions, functionsTitle } from './functions.texts.ts';

/** Levels of the headings, from that of the whole part. */
const LEVELS = { 2: ['h2', 'h3'], 3: ['h3', 'h4'] } as const;

/** The six functions of a station, named as in the founding document, each with the screen where it begins. */
export function SixFunctions({ level }: { level: keyof typeof LEVELS }) {
  const { interactive } = useSurface();
  const [Title, Name] = LEVELS[level];
  return (
    <section className="stack">
      <Style css={css} />
      <Title>{functionsTitle}</Title>
      <ul className="functions">
        {functions.map(({ title, text, way, to }) => (
          <li key={title} className="function stack">
            <Name>{title}</Name>
            <p>{text}</p>
            {interactive && (
              <div>
                <WayButton className="wrapping" to={to}>
                  {way}
                </WayButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
