import { Button } from 'antd';
import { canRetry, type Failure } from '../domain/failure.ts';
import { Note } from './Note.tsx';
import { Phone } from './Phone.tsx';
import { useSurface } from './surface/SurfaceProvider.tsx';
import { human, failure as sentences, ui } from './texts.ts';

/** What happened, what still works, what to do; 重试 where trying again can help. */
export function FailureNote({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { interactive } = useSurface();
  return (
    <Note tone="alarm" role="alert">
      <p>{sentences[failure.kind]}</p>
      <p>
        {human.before} <Phone number={human.number} />
        {human.after}
      </p>
      {onRetry && interactive && canRetry(failure.kind) && (
        <Button type="primary" onClick={onRetry}>
          {ui.retry}
        </Button>
      )}
    </Note>
  );
}
