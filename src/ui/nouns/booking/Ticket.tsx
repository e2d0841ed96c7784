import type { Booking } from '../../../domain/booking.ts';
import type { Station } from '../../../domain/station.ts';
import { Facts } from '../../basics/Facts.tsx';
import { CalendarButton } from '../../go/CalendarButton.tsx';
import { MapLink } from '../../go/MapLink.tsx';
import { Phone } from '../../go/Phone.tsx';
import { QrCode } from '../../go/QrCode.tsx';
import { PrintButton } from '../../paper/PrintButton.tsx';
import type { Printout } from '../../paper/printout.ts';
import { slotText, ticket as texts, visitName } from './texts.ts';

interface Props {
  readonly booking: Booking;
  /** Absent while the stations are not known. */
  readonly station: Station | undefined;
  readonly now: Date;
}

/** 预约凭证: what the resident shows at the station. */
export function Ticket({ booking: { id, code, slot }, station, now }: Props) {
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
      <div className="row">
        <CalendarButton
          label={texts.calendar}
          failed={texts.noCalendar}
          fileName={code}
          now={now}
          entries={[
            {
              id,
              title: visitName(slot),
              start: new Date(slot.start),
              end: new Date(slot.end),
              place: [station?.name, station?.address].filter(Boolean).join(' '),
              notes: `${texts.number} ${code}`,
            },
          ]}
        />
        <PrintButton kind="booking" label={texts.print} printout={printoutOf(code, slot, station)} />
        {station?.place && <MapLink to={station.place} name={station.name} />}
      </div>
    </section>
  );
}

function printoutOf(code: string, slot: Booking['slot'], station: Station | undefined): Printout {
  return {
    title: `${texts.region}：${texts.number} ${code}`,
    notes: [texts.hint],
    sections: [
      {
        title: visitName(slot),
        as: 'lines',
        lines: [slotText(slot), station?.name, station?.address, station?.phone].filter(
          (line) => line !== undefined,
        ),
      },
    ],
    footer: [],
  };
}
