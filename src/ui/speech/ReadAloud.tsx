import { PauseOutlined, PlayCircleOutlined, SoundOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useShown } from '../basics/shown.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { chineseVoice, partsOf } from './speaker.ts';
import { speech as texts } from './texts.ts';

type State = 'silent' | 'reading' | 'paused';

const synthesisOf = () => ('speechSynthesis' in window ? window.speechSynthesis : undefined);

/**
 * Reads paragraphs to the resident, who starts, pauses and stops it. Renders nothing where no Chinese voice is. Never
 * begins by itself; ends when the screen closes or is hidden.
 */
export function ReadAloud({ paragraphs }: { paragraphs: readonly string[] }) {
  const { interactive, personal } = useSurface();
  const shown = useShown();
  const voice = useChineseVoice();
  const [state, setState] = useState<State>('silent');
  const reading = useRef(0);

  const stop = useCallback(() => {
    reading.current += 1;
    synthesisOf()?.cancel();
    setState('silent');
  }, []);
  useEffect(() => {
    if (!shown || state === 'silent') return undefined;
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
    };
  }, [shown, state, stop]);
  useEffect(() => {
    if (!shown && state !== 'silent') stop();
  }, [shown, state, stop]);
  useEffect(
    () => () => {
      if (reading.current > 0) synthesisOf()?.cancel();
    },
    [],
  );
  if (!interactive || !voice) return null;

  const start = () => {
    const synthesis = synthesisOf();
    if (!synthesis) return;
    synthesis.cancel();
    // A device that was paused would keep silent.
    if (synthesis.paused) synthesis.resume();
    reading.current += 1;
    const own = reading.current;
    setState('reading');
    const parts = partsOf(paragraphs);
    const say = (nth: number) => {
      const part = parts[nth];
      if (reading.current !== own) return;
      if (part === undefined) {
        setState('silent');
        return;
      }
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.addEventListener('end', () => say(nth + 1), { once: true });
      utterance.addEventListener('error', () => reading.current === own && stop(), { once: true });
      synthesis.speak(utterance);
    };
    say(0);
  };
  const pause = () => {
    const paused = state === 'reading';
    if (paused) synthesisOf()?.pause();
    else synthesisOf()?.resume();
    setState(paused ? 'paused' : 'reading');
  };
  return (
    <>
      <Button
        icon={<SoundOutlined aria-hidden="true" />}
        aria-pressed={state !== 'silent'}
        onClick={state === 'silent' ? start : stop}
      >
        {texts.read}
      </Button>
      {state !== 'silent' && (
        <Button
          icon={
            state === 'reading' ? (
              <PauseOutlined aria-hidden="true" />
            ) : (
              <PlayCircleOutlined aria-hidden="true" />
            )
          }
          onClick={pause}
        >
          {state === 'reading' ? texts.pause : texts.resume}
        </Button>
      )}
      {!personal && state !== 'silent' && <p className="quiet small">{texts.volume}</p>}
    </>
  );
}

/** The voices of a device may come later than the page. */
function useChineseVoice(): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => chineseVoice(synthesisOf()));
  useEffect(() => {
    const synthesis = synthesisOf();
    // Old browsers have speech without events.
    if (typeof synthesis?.addEventListener !== 'function') return undefined;
    const look = () => setVoice(chineseVoice(synthesis));
    look();
    synthesis.addEventListener('voiceschanged', look);
    return () => synthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
}
