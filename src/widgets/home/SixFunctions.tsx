import { functions, home as texts } from './texts.ts';

/** The six functions of a station, named as in the founding document. */
export function SixFunctions() {
  return (
    <section className="stack home-wide">
      <h2>{texts.functions}</h2>
      <ul className="functions">
        {functions.map(({ title, text }) => (
          <li key={title} className="function">
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
