import { useVacancy } from '../../data/send/useVacancy.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import type { WidgetProps } from '../widget.ts';
import { vacancy as texts } from './texts.ts';
import { VacancyForm } from './VacancyForm.tsx';

/** 岗位征集: an employer tells the station of a job. */
export default function Vacancy({ arrived }: WidgetProps) {
  const own = useVacancy();
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      {own.submit ? (
        <VacancyForm own={own} />
      ) : (
        <EmptyNote>
          <p>
            <Phone text={texts.none} />
          </p>
          <div>
            <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
          </div>
        </EmptyNote>
      )}
      <HandOverRow to={{ kind: 'vacancy' }} />
    </div>
  );
}
