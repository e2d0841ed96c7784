import { Button } from 'antd';
import { useState } from 'react';
import { useTrips } from '../../data/ask/useTrips.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useBehalf } from '../../data/send/useBehalf.ts';
import {
  HOME_VISIT_RESULTS,
  type HomeVisit,
  type HomeVisitReport,
  type HomeVisitResult,
} from '../../domain/homeVisit.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { TripText } from '../../ui/go/TripText.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { BeginSheet } from './BeginSheet.tsx';
import { visits as texts } from './texts.ts';

interface Props {
  readonly visit: HomeVisit;
  report(report: Omit<HomeVisitReport, 'requestId'>): void;
}

/** One visit: the facts, what became of it, and the way to act for the resident. */
export function VisitView({ visit, report }: Props) {
  const { day } = useClock();
  const tripTo = useTrips();
  const begin = useBehalf();
  const [putsOff, setPutsOff] = useState(false);
  const [againOn, setAgainOn] = useState(visit.againOn ?? day);
  const [acts, setActs] = useState(false);
  const { id, name, street, address, phone, reason, dueOn, state, place, townCode } = visit;
  const trip = tripTo(place);
  const known = { name, phone };
  const press = (result: HomeVisitResult) => {
    setPutsOff(result === 'later');
    if (result !== 'later') report({ id, state: result });
  };
  return (
    <section aria-label={name} className="card stack">
      <h3>{name}</h3>
      <Facts
        rows={[
          [texts.facts.reason, reason],
          [texts.facts.street, street],
          [texts.facts.address, address ?? texts.unknown],
          ...(trip ? [[texts.facts.way, <TripText key="trip" trip={trip} />] as const] : []),
          [texts.facts.phone, phone ? <Phone key="phone" text={phone} /> : texts.unknown],
          [texts.facts.due, longDay(dueOn)],
        ]}
      />
      <fieldset className="choices">
        <legend className="quiet small">{texts.result}</legend>
        <div className="row">
          {HOME_VISIT_RESULTS.map((result) => (
            <Button
              key={result}
              aria-pressed={state === result}
              type={state === result ? 'primary' : 'default'}
              onClick={() => press(result)}
            >
              {texts.results[result]}
            </Button>
          ))}
        </div>
      </fieldset>
      {putsOff && (
        <div className="stack">
          <Field label={texts.day} hint={texts.dayHint}>
            {(ties) => (
              <input
                {...ties}
                type="date"
                min={day}
                value={againOn}
                onChange={(event) => setAgainOn(event.target.value)}
              />
            )}
          </Field>
          <div className="row">
            <Button
              type="primary"
              disabled={againOn < day}
              onClick={() => {
                setPutsOff(false);
                report({ id, state: 'later', againOn });
              }}
            >
              {texts.confirm}
            </Button>
            <Button onClick={() => setPutsOff(false)}>{texts.cancel}</Button>
          </div>
        </div>
      )}
      <div role="status">
        {state !== 'due' && !putsOff && (
          <Note>
            {texts.saved(texts.states[state])}
            {state === 'later' && visit.againOn !== undefined && texts.again(longDay(visit.againOn))}
          </Note>
        )}
      </div>
      {begin && (
        <div>
          <Button type="primary" onClick={() => setActs(true)}>
            {texts.act}
          </Button>
        </div>
      )}
      {acts && begin && (
        <BeginSheet
          known={known}
          begin={(person) => begin({ person, townCode, visitId: id })}
          onClose={() => setActs(false)}
        />
      )}
    </section>
  );
}
