import { Button } from 'antd';
import type { Outage } from '../../domain/remote.ts';
import { Phone } from '../go/Phone.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { whenText } from '../words/day.texts.ts';
import { Note } from './Note.tsx';
import { answerTexts, hotline } from './texts.ts';

/** Says that the city does not answer, how old the cached answer below is, and what to do. */
export function OutageNote({ outage, onRetry }: { outage: Outage; onRetry: () => void }) {
  const { interactive } = useSurface();
  const { sources, retrying } = outage;
  const when = whenText(outage);
  return (
    <Note tone="soon" role="status">
      <p>
        {sources ? answerTexts.cachedPart(sources, when) : answerTexts.cached(when)}{' '}
        <Phone text={hotline.number} />
        {answerTexts.stop}
      </p>
      {interactive && (
        <Button onClick={onRetry} loading={retrying}>
          {retrying ? answerTexts.retrying : answerTexts.retry}
        </Button>
      )}
    </Note>
  );
}
