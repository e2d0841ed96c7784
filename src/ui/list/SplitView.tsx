import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Style } from '../basics/Style.tsx';
import { useNavigation } from '../go/navigation.tsx';
import css from './SplitView.css?raw';
import { splitView } from './texts.ts';

interface Props {
  readonly list: ReactNode;
  /** The opened record. */
  readonly detail?: ReactNode;
}

/** A list and the opened record: side by side when the container is wide, else only one of them. */
export function SplitView({ list, detail }: Props) {
  const { back } = useNavigation();
  return (
    <div className="split" data-open={detail !== undefined}>
      <Style css={css} />
      <div className="split-list">{list}</div>
      {detail !== undefined && (
        <div className="split-detail stack">
          <div>
            <Button icon={<ArrowLeftOutlined aria-hidden="true" />} onClick={back}>
              {splitView.back}
            </Button>
          </div>
          {detail}
        </div>
      )}
    </div>
  );
}
