import { Style } from '../basics/Style.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import css from './QrCode.css?raw';
import { code as texts } from './texts.ts';
import { useDrawing } from './useDrawing.ts';

/**
 * A QR code. Renders nothing until the encoder has loaded; says so when there cannot be a code, as of a text that is too
 * long.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { interactive } = useSurface();
  const drawing = useDrawing(text);
  if (drawing === 'none') return interactive ? <p role="note">{texts.none}</p> : null;
  if (!drawing) return null;
  return (
    <svg role="img" aria-label={label} className="qr" viewBox={`0 0 ${drawing.size} ${drawing.size}`}>
      <Style css={css} />
      <path d={drawing.path} />
    </svg>
  );
}
