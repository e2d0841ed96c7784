import { type RefObject, useEffect, useRef, useState } from 'react';
import { ownOf } from '../../domain/ownOf.ts';
import { type Destination, widgetOf } from '../../domain/screens.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { useIsShown } from '../../ui/basics/shown.tsx';
import { HereProvider } from '../../ui/go/here.tsx';
import type { SurfaceName } from '../../ui/surface/surface.ts';
import { isFor, placeOf, widgets } from '../../widgets/index.ts';
import type { HostCalls } from '../contract/hostCalls.ts';
import { SLOW_MS } from '../contract/timeout.ts';
import { Boundary } from './Boundary.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { trouble as texts } from './texts.ts';
import type { Screens } from './useScreens.ts';
import { useScrollPositions } from './useScrollPositions.ts';
import { type Renew, useWidget } from './useWidget.ts';
import { WidgetPane } from './WidgetPane.tsx';

interface Props {
  readonly surface: SurfaceName;
  readonly screens: Screens;
  /** Widgets that the city has switched off, each with its sentence. Nothing of them runs. */
  readonly off?: Readonly<Record<string, string>>;
  readonly calls: HostCalls;
  readonly renew?: Renew;
  onShown?(): void;
}

/**
 * One pane for each widget that was visited. Only the current one is visible. The others keep their state and their place,
 * but draw no lists and ask for nothing; so does the current one while the host hides it.
 */
export function WidgetPanes({ surface, screens, off, calls, renew, onShown }: Props) {
  const { seen, current, arrived } = screens;
  const active = widgetOf(current);
  const container = useRef<HTMLDivElement>(null);
  const hostShows = useIsShown(container);
  useScrollPositions(container, current);
  useCloseDialogs(container, current);
  return (
    <div ref={container}>
      {seen.map((screen) => {
        const widget = widgetOf(screen);
        return (
          <WidgetPane
            key={widget}
            title={widgets[widget].title}
            current={widget === active}
            shown={hostShows && widget === active}
            off={ownOf(off ?? {}, widget)}
            arrived={arrived && widget === active}
            onShown={onShown}
          >
            <Boundary
              onError={(cause) => {
                calls.report('render-failed', widget, cause);
                onShown?.();
              }}
              fallback={(retry) => <TroubleCard kind="render" onRetry={retry} />}
            >
              <Pane
                surface={surface}
                screen={screen}
                arrived={arrived && widget === active}
                calls={calls}
                renew={renew}
                onShown={onShown}
              />
            </Boundary>
          </WidgetPane>
        );
      })}
    </div>
  );
}

/** Closes dialogs when the screen changes: an open dialog on a hidden screen would block the page. */
function useCloseDialogs(container: RefObject<HTMLElement | null>, screen: Destination) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the screen changes
  useEffect(() => {
    for (const dialog of container.current?.querySelectorAll('dialog') ?? []) dialog.close();
  }, [container, screen]);
}

interface PaneProps {
  readonly surface: SurfaceName;
  readonly screen: Destination;
  readonly arrived: boolean;
  readonly calls: HostCalls;
  readonly renew?: Renew;
  onShown?(): void;
}

function Pane({ surface, screen, arrived, calls, renew, onShown }: PaneProps) {
  const id = widgetOf(screen);
  const widget = useWidget(id, renew && (() => renew(screen)));
  const { state } = widget;
  useEffect(() => {
    if (state !== 'loading') onShown?.();
  }, [state, onShown]);
  useEffect(() => {
    if (widget.state === 'failed') calls.report('chunk-failed', id, widget.cause);
  }, [widget, calls, id]);
  if (!isFor(id, surface))
    return <Note role="note">{placeOf(id) === 'staff' ? texts.staff : texts.surface}</Note>;
  if (widget.state === 'loading') return <LoadingCode />;
  if (widget.state === 'failed') return <TroubleCard kind="chunk" onRetry={widget.retry} />;
  return (
    <HereProvider value={screen}>
      <widget.View destination={screen} arrived={arrived} />
    </HereProvider>
  );
}

/** Shown while code loads; after a delay it says that the network is slow. */
function LoadingCode() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {slow && (
        <Note role="status">
          <p>{texts.slow}</p>
          <p>{texts.human}</p>
        </Note>
      )}
      <AnswerSkeleton lines={12} />
    </>
  );
}
