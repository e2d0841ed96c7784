import type { Booking } from '../../../domain/booking.ts';
import { dayInShanghai } from '../../../domain/calendar.ts';
import type { Matter } from '../../../domain/matter.ts';
import type { Station } from '../../../domain/station.ts';
import { Facts } from '../../basics/Facts.tsx';
import { CalendarButton } from '../../go/CalendarButton.tsx';
import { MapLink } from '../../go/MapLink.tsx';
import { Phone } from '../../go/Phone.tsx';
import { QrCode } from '../../go/QrCode.tsx';
import { RemindButton } from '../../go/RemindButton.tsx';
import { PrintButton } from '../../paper/PrintButton.tsx';
import type { Printout } from '../../paper/printout.ts';
import { printout as paper } from '../../paper/texts.ts';
import { longDay } from '../../words/day.texts.ts';
import { AboutPart } from './AboutPart.tsx';
import { bringLines } from './bring.ts';
import { slotText, ticket as texts, visitName } from './texts.ts';

interface Props {
  readonly booking: Booking;
  /** Absent while the stations are not known. */
  readonly station: Station | undefined;
  readonly now: Date;
  /** What the visit is about. By default, nothing is named. */
  readonly matter?: Matter;
}

/** 预约凭证: what the resident shows at the station. */
export function Ticket({ booking: { id, code, slot }, station, now, matter }: Props) {
  const place = station?.address ?? texts.unknown;
  return (
    <section aria-label={texts.region} className="card stack">
      <p className="figure">
        {texts.number} {code}
      </p>
      <QrCode text={code} label={texts.code(code)} />
      <p>{texts.hint}</p>
      <Facts
        rows={[
          [texts.when, slotText(slot)],
          [texts.what, visitName(slot)],
          [texts.where, station?.name ?? texts.unknown],
          [texts.address, place],
          ...(station?.phone
            ? [[texts.phone, <Phone key="phone" text={station.phone} callee="station" />] as const]
            : []),
        ]}
      />
      <AboutPart matter={matter} />
      <div className="row">
        <CalendarButton
          label={texts.calendar}
          failed={texts.noCalendar}
          fileName={code}
          now={now}
          entries={[
            {
              id,
              title: [visitName(slot), matter?.title].filter(Boolean).join('：'),
              start: new Date(slot.start),
              end: new Date(slot.end),
              place: [station?.name, station?.address].filter(Boolean).join(' '),
              notes: [
                `${texts.number} ${code}`,
                ...(matter ? [texts.bring, ...bringLines(matter)] : []),
              ].join('\n'),
            },
          ]}
        />
        <RemindButton
          title={[visitName(slot), slotText(slot), station?.name].filter(Boolean).join('，')}
          to={{ kind: 'booking' }}
          start={slot.start}
          now={now}
        />
        <PrintButton
          kind="booking"
          label={texts.print}
          printout={printoutOf(code, slot, station, matter, now)}
        />
        {station?.place && <MapLink to={station.place} name={station.name} />}
      </div>
    </section>
  );
}

function printoutOf(
  code: string,
  slot: Booking['slot'],
  station: Station | undefined,
  matter: Matter | undefined,
  now: Date,
): Printout {
  return {
    title: `${texts.region}：${texts.number} ${code}`,
    notes: [texts.hint],
    sections: [
      {
        title: visitName(slot),
        as: 'lines',
        lines: [
          slotText(slot),
          station?.name,
          station?.address,
          station?.phone && `${texts.phone} ${station.phone}`,
        ].filter((line) => line !== undefined),
      },
      ...(matter
        ? [
            {
              title: `${texts.about}${matter.title}，${texts.bring}`,
              as: 'boxes',
              lines: bringLines(matter),
            } as const,
          ]
        : []),
    ],
    footer: [texts.cannot, paper.printed(longDay(dayInShanghai(now)))],
    code: { text: code, label: texts.code(code) },
  };
}
