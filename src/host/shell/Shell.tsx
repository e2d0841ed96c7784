import type { ReactNode } from 'react';
import type { Destination } from '../../domain/screens.ts';
import { Style } from '../../ui/basics/Style.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { MoreSheet } from './MoreSheet.tsx';
import { NavigationBar } from './NavigationBar.tsx';
import type { NavigationLinks } from './offered.ts';
import css from './Shell.css?raw';
import { type HeadProps, ShellHead } from './ShellHead.tsx';
import { shell as texts } from './texts.ts';

interface Props extends HeadProps {
  /** One widget by itself. */
  readonly alone: boolean;
  /** Name of the city, for the source line. */
  readonly city: string;
  readonly ways: NavigationLinks;
  readonly current: Destination;
  /** The list of the other parts is open. */
  readonly moreOpen: boolean;
  onMoreClosed(): void;
  readonly children: ReactNode;
}

/**
 * The frame around the parts: who we are, the ways between the parts, and the part itself. A widget by itself has nothing
 * around it and stands in the same place, so that it stays as it was when a host changes from one to the other.
 */
export function Shell({ alone, city, ways, current, moreOpen, onMoreClosed, children, ...head }: Props) {
  const { navigation } = useSurface();
  const region = {
    role: 'region',
    'aria-label': texts.title,
    className: 'shell',
    'data-navigation': navigation,
  };
  return (
    <div {...(alone ? { className: 'alone' } : region)}>
      <Style css={css} />
      {!alone && <ShellHead {...head} />}
      {!alone && <NavigationBar ways={ways} current={current} moreOpen={moreOpen} />}
      {moreOpen && <MoreSheet ids={ways.more} onClose={onMoreClosed} />}
      <div className={alone ? undefined : 'shell-main'}>
        {children}
        {!alone && <p className="quiet small">{texts.source(city)}</p>}
      </div>
    </div>
  );
}
