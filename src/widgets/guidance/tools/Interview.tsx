import { Button } from 'antd';
import { useState } from 'react';
import { useClock } from '../../../data/ClockProvider.tsx';
import type { Day } from '../../../domain/calendar.ts';
import { linkTo } from '../../../domain/deepLinks.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { Lines } from '../../../ui/basics/Lines.tsx';
import { PageHeading } from '../../../ui/basics/PageHeading.tsx';
import { Agreement } from '../../../ui/form/Field.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { PrintButton } from '../../../ui/paper/PrintButton.tsx';
import type { Printout } from '../../../ui/paper/printout.ts';
import { printout as paper } from '../../../ui/paper/texts.ts';
import { ReadAloud } from '../../../ui/speech/ReadAloud.tsx';
import { longDay } from '../../../ui/words/day.texts.ts';
import { cards, type InterviewCard, interview as texts } from './interview.texts.ts';

/** 面试练一练: questions to practise, with what to say and what need not be answered. */
export function Interview({ arrived }: { arrived: boolean }) {
  const { day } = useClock();
  const [can, setCan] = useState<ReadonlySet<string>>(new Set());
  const tick = (id: string, on: boolean) =>
    setCan(new Set(on ? [...can, id] : [...can].filter((one) => one !== id)));
  return (
    <section aria-label={texts.title} className="card stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <p role="status" className="quiet">
        {texts.count(can.size, cards.length)}
      </p>
      <ul className="stack" aria-label={texts.title}>
        {cards.map((card) => (
          <li key={card.id} className="card stack">
            <Card card={card} can={can.has(card.id)} onCan={(on) => tick(card.id, on)} />
          </li>
        ))}
      </ul>
      <div className="row">
        <PrintButton kind="interview" label={texts.print} printout={printoutOn(day)} />
        <WayButton primary to={{ kind: 'booking', visit: 'counselling' }}>
          {texts.help}
        </WayButton>
      </div>
    </section>
  );
}

interface CardProps {
  readonly card: InterviewCard;
  readonly can: boolean;
  onCan(on: boolean): void;
}

function Card({ card: { question, why, answer, refuse }, can, onCan }: CardProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <h3>{question}</h3>
      <div className="row">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? texts.close : texts.open}
        </Button>
        <Agreement checked={can} onChange={({ target }) => onCan(target.checked)}>
          {texts.can}
        </Agreement>
      </div>
      {open && (
        <div className="stack">
          <p>
            {texts.why}：{why}
          </p>
          <p>{texts.how}：</p>
          <Lines lines={answer} />
          <ReadAloud paragraphs={[question, ...answer]} />
          {refuse && (
            <Note>
              <p>{texts.refuse}</p>
              <WayButton to={{ kind: 'policy', id: refuse }}>{texts.rule}</WayButton>
            </Note>
          )}
        </div>
      )}
    </>
  );
}

const link = linkTo({ kind: 'interview' });

const printoutOn = (day: Day): Printout => ({
  ...(link && { code: { text: link, label: texts.code } }),
  title: texts.title,
  notes: [],
  sections: cards.map(({ question, answer }) => ({ title: question, as: 'lines', lines: answer })),
  footer: [paper.human, paper.printed(longDay(day))],
  columns: true,
});
