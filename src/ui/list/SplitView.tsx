import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { Style } from '../basics/Style.tsx';
import { ShownProvider, useIsShown } from '../basics/shown.tsx';
import { useNavigation } from '../go/navigation.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import css from './SplitView.css?raw';
import { splitView } from './texts.ts';

interface Props {
  readonly list: ReactNode;
  /** The opened record. */
  readonly detail?: ReactNode;
  /** Closes the record. By default, the screen goes back. */
  onBack?(): void;
}

/**
 * A list and the opened record: side by side when the surface allows it and the container is wide, else only one of
 * them. A list that the record hides keeps its state, but draws no rows and asks for nothing.
 */
export function SplitView({ list, detail, onBack }: Props) {
  const { back } = useNavigation();
  const { sideBySide } = useSurface();
  const container = useRef<HTMLDivElement>(null);
  const listShown = useIsShown(container, detail === undefined);
  return (
    <div className="split" data-open={detail !== undefined} data-columns={sideBySide ? 2 : 1}>
      <Style css={css} />
      <div ref={container} className="split-list" data-place="list">
        <ShownProvider value={listShown}>{list}</ShownProvider>
      </div>
      {detail !== undefined && (
        <div className="split-detail stack" data-place="detail">
          <div>
            <Button icon={<ArrowLeftOutlined aria-hidden="true" />} onClick={onBack ?? back}>
              {splitView.back}
            </Button>
          </div>
          {detail}
        </div>
      )}
    </div>
  );
}
