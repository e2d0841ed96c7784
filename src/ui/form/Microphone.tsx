import { AudioOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { microphone as texts } from './texts.ts';

/** Resolves to what was said, or to `null` when nothing was heard. */
export type Dictate = (signal: AbortSignal) => Promise<string | null>;

interface Props {
  readonly dictate: Dictate;
  onHeard(text: string): void;
}

/** Listens while it is pressed in; pressed again, it stops. */
export function Microphone({ dictate, onHeard }: Props) {
  const [listening, setListening] = useState(false);
  const [nothing, setNothing] = useState(false);
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const listen = async () => {
    const own = new AbortController();
    current.current = own;
    setNothing(false);
    setListening(true);
    const text = await dictate(own.signal);
    if (own.signal.aborted) return;
    setListening(false);
    if (text === null || text.trim() === '') setNothing(true);
    else onHeard(text.trim());
  };
  const stop = () => {
    current.current?.abort();
    setListening(false);
  };
  return (
    <>
      <Button
        type="text"
        icon={<AudioOutlined aria-hidden="true" />}
        aria-label={texts.speak}
        aria-pressed={listening}
        onClick={() => (listening ? stop() : void listen())}
      />
      <span className={listening || nothing ? 'quiet small' : 'visually-hidden'} role="status">
        {listening ? texts.listening : nothing ? texts.nothing : ''}
      </span>
    </>
  );
}
