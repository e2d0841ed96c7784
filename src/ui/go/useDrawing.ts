import { useEffect, useState } from 'react';
import { type Drawing, drawCode } from './drawCode.ts';

/** The QR code of a text; nothing until the encoder has loaded, `'none'` when there cannot be one. */
export function useDrawing(text: string | undefined): Drawing | 'none' | undefined {
  const [drawing, setDrawing] = useState<Drawing | 'none'>();
  useEffect(() => {
    if (text === undefined) return undefined;
    let current = true;
    drawCode(text)
      .catch(() => 'none' as const)
      .then((made) => current && setDrawing(made));
    return () => {
      current = false;
    };
  }, [text]);
  return drawing;
}
