import { Button } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import type { Destination } from '../../domain/screens.ts';
import { Style } from '../../ui/basics/Style.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { MoreSheet } from './MoreSheet.tsx';
import { NavigationBar } from './NavigationBar.tsx';
import type { NavigationLinks } from './offered.ts';
import css from './Shell.css?raw';
import footCss from './ShellFoot.css?raw';
import { type HeadProps, ShellActions, ShellHead } from './ShellHead.tsx';
import narrowCss from './ShellNarrow.css?raw';
import { shell as texts } from './texts.ts';

interface Props extends HeadProps {
  /** One widget by itself. */
  readonly alone: boolean;
  /** A single widget shows the list of another widget, which has no button back of its own. */
  readonly away: boolean;
  /** Name of the city, for the source line. */
  readonly city: string;
  readonly links: NavigationLinks;
  readonly current: Destination;
  /** Whether 更多服务 is open. */
  readonly moreOpen: boolean;
  onMoreClosed(): void;
  readonly children: ReactNode;
}

/**
 * The frame around the widgets: head, navigation and source line. A single widget has no frame, and neither has a screen
 * that nobody touches. Framed or not, a widget has the same place in the React tree: its state survives when a host
 * changes from a single widget to the whole circle or back.
 */
export function Shell({
  alone,
  away,
  city,
  links,
  current,
  moreOpen,
  onMoreClosed,
  children,
  logoUrl,
  ...actions
}: Props) {
  const { navigation, interactive, personal } = useSurface();
  // On a tall screen that people stand at, hands reach what is below.
  const below = navigation === 'tiles';
  // A screen that nobody touches belongs to its message.
  const framed = !alone && interactive;
  const { back } = useNavigation();
  const { actingFor } = useCapabilities();
  const main = useRef<HTMLDivElement>(null);
  const mainId = useId();
  const region = {
    role: 'region',
    'aria-label': texts.title,
    className: 'shell',
    'data-navigation': navigation,
  };
  const aloneActions = (
    <div className={below ? 'row shell-alone shell-foot' : 'row shell-alone'}>
      {away && <Button onClick={back}>{texts.back}</Button>}
      {!personal && !actingFor && (
        <Button danger className="shell-finish" onClick={actions.onFinish}>
          {texts.finish}
        </Button>
      )}
    </div>
  );
  return (
    <div {...(alone ? { className: 'alone' } : region)}>
      <Style css={css} />
      <Style css={footCss} />
      <Style css={narrowCss} />
      {framed && <SkipLink to={mainId} onSkip={() => main.current?.focus()} />}
      {framed && <ShellHead logoUrl={logoUrl}>{!below && <ShellActions {...actions} />}</ShellHead>}
      {framed && (
        <div className="shell-foot">
          <NavigationBar links={links} current={current} moreOpen={moreOpen} />
          {below && <ShellActions {...actions} />}
        </div>
      )}
      {alone && interactive && !below && aloneActions}
      {moreOpen && <MoreSheet ids={links.more} onClose={onMoreClosed} />}
      <div ref={main} id={mainId} {...(framed && { tabIndex: -1, className: 'shell-main focus-box' })}>
        {children}
        {framed && <p className="quiet small">{texts.source(city)}</p>}
      </div>
      {alone && below && aloneActions}
    </div>
  );
}

/** Skips the head and the navigation. The address stays as it is, because it belongs to the host. */
function SkipLink({ to, onSkip }: { to: string; onSkip: () => void }) {
  return (
    <a
      href={`#${to}`}
      className="shell-skip"
      onClick={(event) => {
        event.preventDefault();
        onSkip();
      }}
    >
      {texts.skip}
    </a>
  );
}
