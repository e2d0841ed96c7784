import { useMemo, useState } from 'react';
import { useTrips } from '../../data/ask/useTrips.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useHomeVisits } from '../../data/send/useHomeVisits.ts';
import { byStreet, type HomeVisit, isToVisit } from '../../domain/homeVisit.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { OrderNote } from '../../ui/go/OrderNote.tsx';
import { CountedList } from '../../ui/list/CountedList.tsx';
import { SplitView } from '../../ui/list/SplitView.tsx';
import { StaffQuery } from './StaffQuery.tsx';
import { visits as texts } from './texts.ts';
import { VisitCard } from './VisitCard.tsx';
import { VisitView } from './VisitView.tsx';

/** 走访名单: the visits by street and minutes, and beside them the one that is open. */
export function Visits() {
  const { visits, waiting, report } = useHomeVisits();
  const [openId, setOpenId] = useState<string>();
  return (
    <StaffQuery of={visits}>
      {(all) => {
        const open = all.find(({ id }) => id === openId);
        return (
          <SplitView
            list={
              <VisitList
                all={all}
                waiting={waiting.map(({ value }) => value.id)}
                openId={openId}
                onOpen={setOpenId}
              />
            }
            detail={open && <VisitView key={open.id} visit={open} report={report} />}
            onBack={() => setOpenId(undefined)}
          />
        );
      }}
    </StaffQuery>
  );
}

interface ListProps {
  readonly all: readonly HomeVisit[];
  /** Ids of the visits whose result waits to be sent. */
  readonly waiting: readonly string[];
  readonly openId: string | undefined;
  onOpen(id: string): void;
}

function VisitList({ all, waiting, openId, onOpen }: ListProps) {
  const { day } = useClock();
  const tripTo = useTrips();
  const [filter, setFilter] = useState<'due' | 'all'>('due');
  const [street, setStreet] = useState('');
  const ordered = useMemo(() => byStreet(all, ({ place }) => tripTo(place)?.minutes), [all, tripTo]);
  const streets = [...new Set(ordered.map((visit) => visit.street))];
  const toGo = all.filter((visit) => isToVisit(visit, day)).length;
  const shown = ordered.filter(
    (visit) =>
      (street === '' || visit.street === street) &&
      // One whose result was just written stays where it is.
      (filter === 'all' || isToVisit(visit, day) || visit.id === openId),
  );
  return (
    <div className="stack">
      <ChoiceChips
        legend={texts.filter}
        legendHidden
        pick="one"
        choices={(['due', 'all'] as const).map((value) => ({ value, label: texts.filters[value] }))}
        chosen={[filter]}
        onChange={([next]) => next && setFilter(next)}
      />
      <Field label={texts.streets}>
        {(ties) => (
          <select {...ties} value={street} onChange={(event) => setStreet(event.target.value)}>
            <option value="">{texts.everyStreet}</option>
            {streets.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      {shown.length > 1 && <OrderNote />}
      <CountedList
        label={texts.list}
        count={texts.count(toGo, all.length)}
        none={texts.none}
        items={shown}
        estimate={120}
      >
        {(visit) => (
          <VisitCard
            visit={visit}
            trip={tripTo(visit.place)}
            isWaiting={waiting.includes(visit.id)}
            open={visit.id === openId}
            onOpen={() => onOpen(visit.id)}
          />
        )}
      </CountedList>
      {openId === undefined && shown.length > 0 && <p className="quiet small">{texts.choose}</p>}
    </div>
  );
}
