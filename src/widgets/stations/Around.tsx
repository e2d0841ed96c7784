import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { Style } from '../../ui/basics/Style.tsx';
import { useIsShown } from '../../ui/basics/shown.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import css from './around.css?raw';
import { circle as texts } from './texts.ts';

interface Props {
  /** Draws the circle. It is called when there is room, or when somebody asks for it. */
  readonly drawing: () => ReactNode;
  /** Whether a station is open, which takes the room beside the list. */
  readonly beside: boolean;
  readonly children: ReactNode;
}

/** A list with a drawing: beside it on a wide screen, else above it when somebody asks. */
export function Around({ drawing, beside, children }: Props) {
  const { interactive } = useSurface();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const shown = useIsShown(place, false);
  return (
    <div className="around" data-beside={beside || undefined} data-open={open || !interactive || undefined}>
      <Style css={css} />
      {interactive && (
        <div className="around-switch">
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? texts.close : texts.open}
          </Button>
        </div>
      )}
      <div ref={place} className="around-drawing">
        {shown && drawing()}
      </div>
      <div className="around-list">{children}</div>
    </div>
  );
}
