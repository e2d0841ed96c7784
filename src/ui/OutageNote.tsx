import { Button } from 'antd';
import type { Outage } from '../domain/remote.ts';
import { Note } from './Note.tsx';
import { Phone } from './Phone.tsx';
import { useSurface } from './surface/SurfaceProvider.tsx';
import { human, ui, whenText } from './texts.ts';

/** The city is out: how old what stands below is, and what to do. */
export function OutageNote({ outage, onRetry }: { outage: Outage; onRetry: () => void }) {
  const { interactive } = useSurface();
  const { sources, retrying } = outage;
  const when = whenText(outage);
  return (
    <Note tone="soon" role="status">
      <p>
        {sources ? ui.keptPart(sources, when) : ui.kept(when)} <Phone number={human.number} />
        {ui.stop}
      </p>
      {interactive && (
        <Button onClick={onRetry} loading={retrying}>
          {retrying ? ui.retrying : ui.retry}
        </Button>
      )}
    </Note>
  );
}
