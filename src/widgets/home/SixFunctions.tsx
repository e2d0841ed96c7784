import { WayButton } from '../../ui/go/WayButton.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { functions, home as texts } from './texts.ts';

/** The six functions of a station, named as in the founding document, each with the screen where it begins. */
export function SixFunctions() {
  const { interactive } = useSurface();
  return (
    <section className="stack home-wide">
      <h2>{texts.functions}</h2>
      <ul className="functions">
        {functions.map(({ title, text, way, to }) => (
          <li key={title} className="function stack">
            <h3>{title}</h3>
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
