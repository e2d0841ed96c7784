import { useEffect, useState } from 'react';

/** A path of one unit square for each dark module, and the number of modules in a row. */
export interface QrDrawing {
  readonly path: string;
  readonly size: number;
}

/** The QR code of a text. `undefined` until the encoder has loaded, or when the text is too long for a code. */
export function useQrDrawing(text: string | undefined): QrDrawing | undefined {
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly drawing: QrDrawing }>();
  useEffect(() => {
    if (text === undefined) return undefined;
    let current = true;
    draw(text).then(
      (drawing) => current && setDrawn({ of: text, drawing }),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [text]);
  return drawn?.of === text ? drawn?.drawing : undefined;
}

/** Scanners need a margin of four modules. */
const MARGIN = 4;

async function draw(text: string): Promise<QrDrawing> {
  const { encode } = await import(/* webpackChunkName: 'qr' */ 'uqr');
  const { data, size } = encode(text, { border: MARGIN });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size };
}
