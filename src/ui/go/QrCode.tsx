import { useEffect, useState } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './QrCode.css?raw';

/** A path of one unit square for each dark module, and the number of modules in a row. */
interface Drawing {
  readonly path: string;
  readonly size: number;
}

/** A QR code. Renders nothing until the encoder has loaded, or when the text is too long for a code. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [drawing, setDrawing] = useState<Drawing>();
  useEffect(() => {
    let current = true;
    draw(text).then(
      (made) => current && setDrawing(made),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [text]);
  if (!drawing) return null;
  return (
    <svg role="img" aria-label={label} className="qr" viewBox={`0 0 ${drawing.size} ${drawing.size}`}>
      <Style css={css} />
      <path d={drawing.path} />
    </svg>
  );
}

/** Scanners need a margin of four modules. */
const MARGIN = 4;

async function draw(text: string): Promise<Drawing> {
  const { encode } = await import(/* webpackChunkName: 'qr' */ 'uqr');
  const { data, size } = encode(text, { border: MARGIN });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size };
}
