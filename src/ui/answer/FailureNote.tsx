import { Button } from 'antd';
import { canRetry, type Failure } from '../../domain/failure.ts';
import { Phone } from '../go/Phone.tsx';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { HandOverLater } from './HandOverLater.tsx';
import { Note } from './Note.tsx';
import { answerTexts, hotline, login as loginTexts, failure as sentences } from './texts.ts';

/**
 * Explains a failure. Offers 重试 when a retry can help, and 去登录 when the host has a login; where nobody logs in, the
 * screen goes to the resident's own phone.
 */
export function FailureNote({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { interactive } = useSurface();
  const { login } = useCapabilities();
  const wantsLogin = failure.kind === 'unauthorized';
  return (
    <Note tone="alarm" role="alert">
      <p>{(wantsLogin && sentenceOf(login)) || (failure.sentence ?? sentences[failure.kind])}</p>
      <p>
        {hotline.before} <Phone text={hotline.number} />
        {hotline.after}
      </p>
      {wantsLogin && interactive && login && (
        <Button type="primary" onClick={login}>
          {loginTexts.go}
        </Button>
      )}
      {wantsLogin && login === false && <HandOverLater />}
      {onRetry && interactive && canRetry(failure.kind) && (
        <Button type="primary" onClick={onRetry}>
          {answerTexts.retry}
        </Button>
      )}
    </Note>
  );
}

/** What is said of a login: that it is needed, or where; nothing where the host has none. */
const sentenceOf = (login: false | (() => void) | undefined) =>
  login === false ? loginTexts.elsewhere : login && loginTexts.needed;
