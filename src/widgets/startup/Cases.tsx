import { useStations } from '../../data/ask/lists.ts';
import { SampleNote } from '../../ui/answer/Note.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { startup as texts } from './texts.ts';

/** What others started, as the stations tell it. Renders nothing where no station tells of one. */
export function Cases() {
  const found = useStations();
  if (found.state !== 'ready') return null;
  const { value, sample } = found.answer;
  const cases = value.flatMap(({ id, name, cases: own = [] }) =>
    own.flatMap((one) => (one.kind === 'startup' ? [{ ...one, id, name }] : [])),
  );
  if (cases.length === 0) return null;
  return (
    <>
      <h3>{texts.cases}</h3>
      {sample && <SampleNote />}
      <ul className="stack" aria-label={texts.cases}>
        {cases.map(({ id, name, title, text }) => (
          <li key={`${id} ${title}`} className="card stack">
            <h4>{title}</h4>
            <p>{text}</p>
            <div>
              <WayButton to={{ kind: 'station', id }}>{texts.caseAt(name)}</WayButton>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
