import { useLayoutEffect, useRef } from 'react';
import { drawLogo } from '../icon/drawing.ts';

/** The LOGO of the host, else our own drawing. The name stands beside it, so it says nothing by itself. */
export function Logo({ url }: { url: string | undefined }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (box.current) drawLogo(box.current, url);
  }, [url]);
  return <span ref={box} aria-hidden="true" className="shell-logo" />;
}
