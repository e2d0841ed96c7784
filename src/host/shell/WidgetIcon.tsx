import { useEffect, useState } from 'react';
import { type WidgetId, widgets } from '../../widgets/index.ts';
import type { WidgetIcon as Icon } from '../../widgets/widget.ts';

const loaded = new Map<WidgetId, Icon>();

/** The icon of a widget. Its space stays reserved while it loads, and stays empty when loading fails. */
export function WidgetIcon({ id }: { id: WidgetId }) {
  const [Icon, setIcon] = useState(() => loaded.get(id));
  useEffect(() => {
    let unmounted = false;
    widgets[id].icon().then(
      ({ default: icon }) => {
        loaded.set(id, icon);
        if (!unmounted) setIcon(() => icon);
      },
      () => {},
    );
    return () => {
      unmounted = true;
    };
  }, [id]);
  return <span className="shell-icon">{Icon && <Icon aria-hidden="true" />}</span>;
}
