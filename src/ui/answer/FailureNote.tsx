import { Button } from 'antd';
import { canRetry, type Failure } from '../../domain/failure.ts';
import { Phone } from '../go/Phone.tsx';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { Note } from './Note.tsx';
import { answerTexts, hotline, login as loginTexts, failure as sentences } from './texts.ts';

/** Explains a failure. Offers 重试 when a retry can help, and 去登录 when the host has a login. */
export function FailureNote({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { interactive } = useSurface();
  const capabilities = useCapabilities();
  const login = interactive && failure.kind === 'unauthorized' ? capabilities.login : undefined;
  return (
    <Note tone="alarm" role="alert">
      <p>{login ? loginTexts.needed : (failure.sentence ?? sentences[failure.kind])}</p>
      <p>
        {hotline.before} <Phone text={hotline.number} />
        {hotline.after}
      </p>
      {login && (
        <Button type="primary" onClick={login}>
          {loginTexts.go}
        </Button>
      )}
      {onRetry && interactive && canRetry(failure.kind) && (
        <Button type="primary" onClick={onRetry}>
          {answerTexts.retry}
        </Button>
      )}
    </Note>
  );
}
