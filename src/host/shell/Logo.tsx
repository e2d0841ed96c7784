import { useLayoutEffect, useRef } from 'react';
import { drawLogo } from '../icon/drawing.ts';

/** The LOGO of the host, or else our own drawing. It has no alternative text, because the name is shown beside it. */
export function Logo({ url }: { url: string | undefined }) {
  const container = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (container.current) drawLogo(container.current, url);
  }, [url]);
  return <span ref={container} aria-hidden="true" className="shell-logo" />;
}
