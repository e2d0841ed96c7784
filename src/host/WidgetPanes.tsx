import { useEffect } from 'react';
import type { Destination } from '../domain/destination.ts';
import { Waiting } from '../ui/QueryView.tsx';
import { widgetFor } from '../widgets/index.ts';
import { Boundary } from './Boundary.tsx';
import type { Listener } from './hostCalls.ts';
import { TroubleCard } from './TroubleCard.tsx';
import type { Screens } from './useScreens.ts';
import { useWidget } from './useWidget.ts';

interface Props {
  readonly screens: Screens;
  readonly calls: Listener;
  onShown?(): void;
}

/** One pane per widget that was seen; those that are not current wait hidden, as they were left. */
export function WidgetPanes({ screens: { seen, current, arrived }, calls, onShown }: Props) {
  const active = widgetFor(current);
  return seen.map((screen) => {
    const widget = widgetFor(screen);
    return (
      <div key={widget} hidden={widget !== active}>
        <Boundary
          onError={(cause) => calls.report('render-failed', widget, cause)}
          fallback={(retry) => <TroubleCard kind="render" onRetry={retry} />}
        >
          <Pane screen={screen} arrived={arrived && widget === active} calls={calls} onShown={onShown} />
        </Boundary>
      </div>
    );
  });
}

interface PaneProps {
  readonly screen: Destination;
  readonly arrived: boolean;
  readonly calls: Listener;
  onShown?(): void;
}

function Pane({ screen, arrived, calls, onShown }: PaneProps) {
  const id = widgetFor(screen);
  const widget = useWidget(id);
  const { state } = widget;
  useEffect(() => {
    if (state !== 'loading') onShown?.();
  }, [state, onShown]);
  useEffect(() => {
    if (widget.state === 'failed') calls.report('chunk-failed', id, widget.cause);
  }, [widget, calls, id]);
  if (widget.state === 'loading') return <Waiting lines={12} />;
  if (widget.state === 'failed') return <TroubleCard kind="chunk" onRetry={widget.retry} />;
  return <widget.View destination={screen} arrived={arrived} />;
}
