import { Style } from '../basics/Style.tsx';
import css from './QrCode.css?raw';
import { useDrawing } from './useDrawing.ts';

/** A QR code. Renders nothing until the encoder has loaded, or when the text is too long for a code. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const drawing = useDrawing(text);
  if (!drawing) return null;
  return (
    <svg role="img" aria-label={label} className="qr" viewBox={`0 0 ${drawing.size} ${drawing.size}`}>
      <Style css={css} />
      <path d={drawing.path} />
    </svg>
  );
}
