import { Button } from 'antd';
import { useHomeVisits } from '../../data/send/useHomeVisits.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { waiting as texts } from './texts.ts';

/** What waits to be sent, counted, and what the city did not take. */
export function Waiting() {
  const { visits, waiting, sendNow, drop } = useHomeVisits();
  const known = visits.state === 'ready' ? visits.answer.value : [];
  const open = waiting.filter(({ refused }) => refused === undefined).length;
  return (
    <div role="status" className="stack">
      {open > 0 && (
        <Note tone="soon">
          <p>{texts.count(open)}</p>
          <p>{texts.before}</p>
          <Button onClick={() => void sendNow()}>{texts.now}</Button>
        </Note>
      )}
      {waiting
        .filter(({ refused }) => refused !== undefined)
        .map(({ value: { id } }) => (
          <Note key={id} tone="alarm">
            <p>{texts.refused(known.find((visit) => visit.id === id)?.name ?? texts.somebody)}</p>
            <Button onClick={() => drop(id)}>{texts.drop}</Button>
          </Note>
        ))}
    </div>
  );
}
