import { useProcedures } from '../../data/ask/lists.ts';
import { useOwn } from '../../data/own/OwnProvider.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { checklists as texts } from './texts.ts';

/** The procedures whose papers a person gets ready: how many are ticked, and the way back to each. */
export function Checklists() {
  const ticks = useOwn('ticks').value;
  const procedures = useProcedures();
  const all = procedures.state === 'ready' ? procedures.answer.value : [];
  const begun = all.flatMap(({ id, plainTitle, title, materials }) => {
    const names = ticks?.get(id) ?? [];
    const ticked = materials.filter(({ name }) => names.includes(name)).length;
    return ticked > 0 ? [{ id, title: plainTitle ?? title, ticked, count: materials.length }] : [];
  });
  if (begun.length === 0) return null;
  return (
    <section className="stack">
      <h3>{texts.title}</h3>
      <ul className="stack" aria-label={texts.title}>
        {begun.map(({ id, title, ticked, count }) => (
          <li key={id} className="card stack">
            <h4>{title}</h4>
            <p>{texts.ready(ticked, count)}</p>
            <div>
              <WayButton to={{ kind: 'procedure', id }} label={texts.openOf(title)}>
                {texts.open}
              </WayButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
