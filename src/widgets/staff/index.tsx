import { Button } from 'antd';
import { useState } from 'react';
import { useCity } from '../../data/CityProvider.tsx';
import { useBehalf } from '../../data/send/useBehalf.ts';
import { useWork } from '../../data/WorkProvider.tsx';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import type { WidgetProps } from '../widget.ts';
import { BeginSheet } from './BeginSheet.tsx';
import { Summary } from './Summary.tsx';
import { Tasks } from './Tasks.tsx';
import { staff as texts } from './texts.ts';
import { Visits } from './Visits.tsx';
import { Waiting } from './Waiting.tsx';

const PARTS = { visits: Visits, tasks: Tasks, summary: Summary } as const;
type PartName = keyof typeof PARTS;

/** 工作端: visits at home, requests for help, and the sum of the day. Only for staff, on a PAD. */
export default function Staff({ arrived }: WidgetProps) {
  const { place } = useWork();
  const [closed, setClosed] = useState(place.closed);
  const open = () => {
    place.closed = false;
    setClosed(false);
  };
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      {closed ? (
        <EmptyNote>
          <p>{texts.closed}</p>
          <Button type="primary" onClick={open}>
            {texts.open}
          </Button>
        </EmptyNote>
      ) : (
        <Parts />
      )}
    </div>
  );
}

function Parts() {
  const { listHomeVisits, listTasks } = useCity();
  const begin = useBehalf();
  const [walksIn, setWalksIn] = useState(false);
  const offered: readonly PartName[] = [
    ...(listHomeVisits ? (['visits'] as const) : []),
    ...(listTasks ? (['tasks'] as const) : []),
    ...(listHomeVisits || listTasks ? (['summary'] as const) : []),
  ];
  const [chosen, setChosen] = useState<PartName>();
  const part = chosen ?? offered[0];
  const Part = part && PARTS[part];
  if (!Part && !begin) return <EmptyNote>{texts.nothing}</EmptyNote>;
  return (
    <>
      <div className="row">
        {part && (
          <ChoiceChips
            legend={texts.parts}
            legendHidden
            pick="one"
            choices={offered.map((value) => ({ value, label: texts.part[value] }))}
            chosen={[part]}
            onChange={([next]) => setChosen(next)}
          />
        )}
        {begin && <Button onClick={() => setWalksIn(true)}>{texts.walkIn}</Button>}
      </div>
      <p className="quiet small">{texts.memory}</p>
      {listHomeVisits && <Waiting />}
      {Part && <Part />}
      {walksIn && begin && (
        <BeginSheet begin={(person) => begin({ person })} onClose={() => setWalksIn(false)} />
      )}
    </>
  );
}
