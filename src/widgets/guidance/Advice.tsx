import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { procedure as texts } from './texts.ts';

interface Props {
  readonly procedureId: string;
  readonly text: string;
}

/** What to do instead of a step: its numbers can be dialled, and where it names the station, a visit can be booked. */
export function Advice({ procedureId, text }: Props) {
  const { interactive } = useSurface();
  return (
    <>
      <Phone text={text} callee="office" />
      {interactive && text.includes(texts.ofStation) && (
        <div className="row">
          <WayButton to={{ kind: 'booking', visit: 'assistance', procedure: procedureId }}>
            {texts.instead.book}
          </WayButton>
          <WayButton to={{ kind: 'stations' }}>{texts.instead.stations}</WayButton>
        </div>
      )}
    </>
  );
}
