import { ShareAltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { ShareCard } from '../../domain/usage.ts';
import { Sheet } from '../basics/Sheet.tsx';
import { useFirstClick } from '../basics/useFirstClick.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { copyText } from './copyText.ts';
import { share as texts } from './texts.ts';

/**
 * Shares a card through the host, else through the device, else as text to copy. On a shared surface only the host can
 * share, because the next person would find the copied text.
 */
export function ShareButton({ card }: { card: ShareCard }) {
  const { interactive, personal } = useSurface();
  const { share, track } = useCapabilities();
  const [open, setOpen] = useState(false);
  const tracked = () => track({ type: 'shared', kind: card.destination.kind });
  const handOn = useFirstClick(() => {
    tracked();
    if (share) share(card);
    else void shareByDevice(card, () => setOpen(true));
  });
  const showText = () => {
    tracked();
    setOpen(true);
  };
  if (!interactive || !(share || personal)) return null;
  return (
    <>
      <Button
        icon={<ShareAltOutlined aria-hidden="true" />}
        onClick={share || typeof navigator.share === 'function' ? handOn : showText}
      >
        {texts.share}
      </Button>
      {open && <TextToCopy card={card} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Does nothing when the person cancels. Calls `onRefused` when the device refuses. */
async function shareByDevice({ title, text }: ShareCard, onRefused: () => void) {
  try {
    await navigator.share({ title, text });
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === 'AbortError')) onRefused();
  }
}

function TextToCopy({ card, onClose }: { card: ShareCard; onClose: () => void }) {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const shown = useRef<HTMLParagraphElement>(null);
  const copy = () => {
    copyText(card.text, shown.current).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.hint}</p>
          <p ref={shown} className="sheet-text">
            {card.text}
          </p>
          <p role="status">{copied === undefined ? '' : texts.copied[copied]}</p>
          <div className="row">
            <Button type="primary" onClick={copy}>
              {texts.copy}
            </Button>
            <Button onClick={close}>{texts.close}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
