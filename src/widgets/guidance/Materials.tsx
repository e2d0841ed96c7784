import type { Material } from '../../domain/procedure.ts';
import { procedure as texts } from './texts.ts';

/** Papers to bring, to be ticked off while one gathers them. */
export function Materials({ materials }: { materials: readonly Material[] }) {
  if (materials.length === 0) return null;
  return (
    <fieldset>
      <legend className="materials-title">{texts.materials}</legend>
      <p className="quiet small">{texts.materialsHint}</p>
      <ul>
        {materials.map(({ name, checkedOnline, note }) => (
          <li key={name}>
            <label className="material">
              <input type="checkbox" />
              <span>{name}</span>
            </label>
            {checkedOnline && <p className="small material-note">{texts.checkedOnline}</p>}
            {note && <p className="quiet small material-note">{note}</p>}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
