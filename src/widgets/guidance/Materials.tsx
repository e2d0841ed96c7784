import { useOwn } from '../../data/own/OwnProvider.tsx';
import { useUnkept } from '../../data/own/useUnkept.ts';
import type { Material } from '../../domain/procedure.ts';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { procedure as texts } from './texts.ts';

interface Props {
  readonly procedureId: string;
  readonly materials: readonly Material[];
}

/** The documents to bring, with boxes to tick. A personal device stores the ticks. */
export function Materials({ procedureId, materials }: Props) {
  const ticks = useOwn('ticks');
  const unkept = useUnkept('ticks');
  const ticked = ticks.value?.get(procedureId) ?? [];
  const tick = (name: string, on: boolean) =>
    ticks.change((before) => {
      const after = materials
        .map((material) => material.name)
        .filter((other) => (other === name ? on : before?.get(procedureId)?.includes(other)));
      const all = new Map(before).set(procedureId, after);
      if (after.length === 0) all.delete(procedureId);
      return all;
    });
  if (materials.length === 0) return null;
  return (
    <fieldset>
      <legend className="materials-title">{texts.materials}</legend>
      <p className="quiet small">{texts.materialsHint}</p>
      <ul>
        {materials.map(({ name, checkedOnline, note }) => (
          <li key={name}>
            <label className="material">
              <input
                type="checkbox"
                checked={ticked.includes(name)}
                onChange={({ target }) => tick(name, target.checked)}
              />
              <span>{name}</span>
            </label>
            {checkedOnline && <p className="small material-note">{texts.checkedOnline}</p>}
            {note && <p className="quiet small material-note">{note}</p>}
          </li>
        ))}
      </ul>
      <NotKept unkept={unkept} />
    </fieldset>
  );
}
