import { useEffect, useState } from 'react';
import { type Drawing, drawCode } from './drawCode.ts';

/** The QR code of a text; nothing until the encoder has loaded, or when the text is too long for a code. */
export function useDrawing(text: string | undefined): Drawing | undefined {
  const [drawing, setDrawing] = useState<Drawing>();
  useEffect(() => {
    if (text === undefined) return undefined;
    let current = true;
    drawCode(text).then(
      (made) => current && setDrawing(made),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [text]);
  return drawing;
}
