import { Button } from 'antd';
import { useRef, useState } from 'react';
import { usePolicies, useProcedures } from '../../data/ask/lists.ts';
import { useNearestStation } from '../../data/ask/useNearestStation.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import type { Day } from '../../domain/calendar.ts';
import type { Facts } from '../../domain/eligibility/condition.ts';
import { CalendarButton } from '../../ui/go/CalendarButton.tsx';
import { copyText } from '../../ui/go/copyText.ts';
import { QrCode } from '../../ui/go/QrCode.tsx';
import { stationLine } from '../../ui/nouns/station/stationLine.ts';
import { PrintButton } from '../../ui/paper/PrintButton.tsx';
import { toText } from '../../ui/paper/printout.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { Judged } from './judged.ts';
import { KeepButton } from './KeepButton.tsx';
import { takeAway as texts } from './results.texts.ts';
import { calendarOf, codeTextOf, keptOf, takeAwayOf } from './takeAwayList.ts';

interface Props {
  readonly judged: readonly Judged[];
  readonly facts: Facts;
  /** Today. */
  readonly day: Day;
}

/** The list to take away: on paper, by QR code from a shared device, and on an own phone as text and in the calendar. */
export function TakeAway({ judged, facts, day }: Props) {
  const { personal } = useSurface();
  const { clock } = useClock();
  const policies = usePolicies();
  const procedures = useProcedures();
  const nearest = useNearestStation();
  const codeText = codeTextOf(judged, day);
  if (codeText === undefined) return null;
  const list = takeAwayOf(judged, {
    facts,
    day,
    procedures: procedures.state === 'ready' ? procedures.answer.value : [],
    sample: policies.state === 'ready' && policies.answer.sample,
    station: nearest && stationLine(nearest),
  });
  const entries = calendarOf(judged, facts, day);
  return (
    <section aria-label={texts.title} className="card stack">
      <h3>{texts.title}</h3>
      {!personal && (
        <>
          <p>{texts.codeHint}</p>
          <QrCode text={codeText} label={texts.code} />
        </>
      )}
      <div className="row">
        <PrintButton
          kind="benefits"
          label={texts.print}
          printout={{ ...list, code: { text: codeText, label: texts.code } }}
        />
        {personal && entries.length > 0 && (
          <CalendarButton
            label={texts.calendar}
            failed={texts.noCalendar}
            fileName={texts.calendarFile}
            entries={entries}
            now={clock()}
          />
        )}
      </div>
      {personal && <CopyButton text={toText(list)} />}
      <KeepButton of="benefits" result={keptOf(judged, facts, day)} />
    </section>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = () => {
    copyText(text, shown.current).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <div>
      <Button onClick={copy}>{texts.copy}</Button>
      <p ref={shown} role="status">
        {copied === undefined ? '' : texts.copied[copied]}
      </p>
    </div>
  );
}
