import { ShareAltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { ShareCard } from '../../domain/usage.ts';
import { Sheet } from '../basics/Sheet.tsx';
import { useFirstClick } from '../basics/useFirstClick.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
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

/**
 * Copies by the clipboard, else, as on a page over http or in a frame that may not, by selecting the text. Rejects when
 * neither works.
 *
 * @param shown the element that shows the text
 */
async function copyText(text: string, shown: Element | null): Promise<void> {
  // Not awaited where it is absent: some browsers let only the click itself copy.
  const done = navigator.clipboard ? await writeText(text) : false;
  if (!done && !(shown && copyBySelection(text, shown))) throw new Error('nothing copies here');
}

const writeText = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function copyBySelection(text: string, shown: Element): boolean {
  const root = shown.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0;font-size:16px';
  shown.after(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
