import { functions, home as texts } from './texts.ts';

/** What a station does, named as the founding document names it. */
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
