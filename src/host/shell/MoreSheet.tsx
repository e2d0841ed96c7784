import { Button } from 'antd';
import { startOf, type WidgetId } from '../../domain/screens.ts';
import { Sheet } from '../../ui/basics/Sheet.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { widgets } from '../../widgets/index.ts';
import { shell as texts } from './texts.ts';
import { WidgetIcon } from './WidgetIcon.tsx';

/** 更多服务: the widgets that have no link of their own in the bar. */
export function MoreSheet({ ids, onClose }: { ids: readonly WidgetId[]; onClose: () => void }) {
  const { go } = useNavigation();
  return (
    <Sheet title={texts.moreTitle} onClose={onClose}>
      {(close) => (
        <>
          <ul aria-label={texts.moreTitle} className="shell-more">
            {ids.map((id) => (
              <li key={id}>
                <Button
                  block
                  icon={<WidgetIcon id={id} />}
                  onClick={() => {
                    close();
                    go(startOf(id));
                  }}
                >
                  {widgets[id].title}
                </Button>
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={close}>{texts.close}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
