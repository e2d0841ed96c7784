import { Button } from 'antd';
import { useState } from 'react';
import { useKeptResults } from '../../data/own/useKeptResults.ts';
import { useUnkept } from '../../data/own/useUnkept.ts';
import type { KeptResult } from '../../domain/keptResult.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { NotKept } from '../../ui/answer/NotKept.tsx';
import { FocusBox } from '../../ui/basics/FocusBox.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { keep as texts } from './texts.ts';

interface Props {
  /** What computed it. A later result of the same replaces it. */
  readonly of: 'benefits' | 'calculator';
  readonly result: KeptResult;
}

/** Keeps a result on the person's own device, and says whether it did. Renders nothing on a shared one. */
export function KeepButton({ of, result }: Props) {
  const { personal } = useSurface();
  const { results, keep } = useKeptResults();
  const unkept = useUnkept('results');
  const [failed, setFailed] = useState<string>();
  const [tapped, setTapped] = useState(false);
  if (!personal) return null;
  const id = `${of}:${result.title}`;
  const said = result.lines.join('\n');
  const stored = results?.get(id);
  const isKept = stored?.keptOn === result.keptOn && stored.lines.join('\n') === said;
  const isLost = failed === said;
  const tap = async () => {
    setTapped(true);
    const written = await keep(id, result);
    setFailed(written ? undefined : said);
  };
  return (
    <FocusBox key={`${isKept}${isLost}`} takesFocus={tapped && (isKept || isLost)}>
      {isKept ? (
        <>
          <Note role="status" tone={isLost ? 'soon' : 'plain'}>
            <p>{isLost ? texts.failed : texts.kept}</p>
            <WayButton to={{ kind: 'mine' }}>{texts.open}</WayButton>
          </Note>
          {!isLost && <NotKept unkept={unkept} />}
        </>
      ) : (
        <Button aria-label={texts.keepOf(result.title)} onClick={() => void tap()}>
          {texts.keep}
        </Button>
      )}
    </FocusBox>
  );
}
