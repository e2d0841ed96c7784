import { Button } from 'antd';
import { useState } from 'react';
import { useStations } from '../../data/ask/lists.ts';
import { useAbout } from '../../data/ask/useAbout.ts';
import { useDayKind } from '../../data/ask/useDayKind.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { useStartPoint } from '../../data/StartPointProvider.tsx';
import { useBookings } from '../../data/send/useBookings.ts';
import type { BookingAbout } from '../../domain/booking.ts';
import { startPlace } from '../../domain/startPoint.ts';
import { byDistance, type Station } from '../../domain/station.ts';
import { ClockNote } from '../../ui/answer/ClockNote.tsx';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { HandOverRow } from '../../ui/go/HandOverButton.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { MyBookings } from '../../ui/nouns/booking/MyBookings.tsx';
import { slotText } from '../../ui/nouns/booking/texts.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import type { WidgetProps } from '../widget.ts';
import { BookForm } from './BookForm.tsx';
import { booking as texts } from './texts.ts';

/** 预约服务: a time at a station, and the bookings that there are. */
export default function BookingScreen({ destination, arrived }: WidgetProps) {
  const { personal } = useSurface();
  const { ahead } = useClock();
  const own = useBookings(personal);
  const stations = useStations();
  const to = destination.kind === 'booking' ? destination : undefined;
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <p>{texts.intro}</p>
      <ClockNote ahead={ahead} />
      <QueryView of={stations} lines={12}>
        {(all) => (
          <AtStations
            key={[to?.station, to?.visit, to?.moves, to?.procedure, to?.policy].join()}
            own={own}
            stations={all}
            to={to}
          />
        )}
      </QueryView>
      {stations.state === 'ready' && own.failure && <FailureNote failure={own.failure} onRetry={own.retry} />}
      <HandOverRow to={{ kind: 'booking' }} />
    </div>
  );
}

/** What the resident came from. */
function aboutOf(to: Props['to']): BookingAbout | undefined {
  if (to?.procedure !== undefined) return { matter: 'procedure', id: to.procedure };
  return to?.policy === undefined ? undefined : { matter: 'policy', id: to.policy };
}

interface Props {
  readonly own: ReturnType<typeof useBookings>;
  readonly stations: readonly Station[];
  readonly to: Extract<WidgetProps['destination'], { kind: 'booking' }> | undefined;
}

function AtStations({ own, stations, to }: Props) {
  const { clock } = useClock();
  const { startPoint } = useStartPoint();
  const kindOf = useDayKind();
  const matterOf = useAbout();
  const about = aboutOf(to);
  const [moves, setMoves] = useState(to?.moves);
  const [isMoved, setMoved] = useState(false);
  const moving = own.all.find(({ id, ahead }) => id === moves && ahead);
  const [first, ...others] = startPoint ? byDistance(stations, startPlace(startPoint)) : stations;
  const startMoving = (id: string) => {
    setMoved(false);
    setMoves(id);
  };
  return (
    <>
      {isMoved && (
        <FocusBox takesFocus>
          <Note role="status">{texts.moved}</Note>
        </FocusBox>
      )}
      {own.all.length > 0 && !moving && (
        <MyBookings
          bookings={own.all}
          stations={stations}
          now={clock()}
          kindOf={kindOf}
          matterOf={matterOf}
          onMove={own.move && startMoving}
          cancel={own.cancel}
          onRead={own.acknowledge}
        />
      )}
      {moving && (
        <FocusBox takesFocus={moves !== to?.moves}>
          <Note role="note">
            <p>{texts.moving(slotText(moving.slot))}</p>
            <Button onClick={() => setMoves(undefined)}>{texts.notMoving}</Button>
          </Note>
        </FocusBox>
      )}
      {!first ? (
        <EmptyNote>
          <Phone text={texts.noStation} />
        </EmptyNote>
      ) : own.book ? (
        <BookForm
          key={moving?.id}
          own={own}
          stations={[first, ...others]}
          station={to?.station}
          visit={to?.visit}
          moves={moving}
          about={about}
          matterOf={matterOf}
          onMoved={() => {
            setMoves(undefined);
            setMoved(true);
          }}
        />
      ) : (
        <EmptyNote>
          <Phone text={texts.noBooking} />
        </EmptyNote>
      )}
    </>
  );
}
