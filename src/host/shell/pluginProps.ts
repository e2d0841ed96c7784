import type { Ref } from 'react';
import type { Clock } from '../../data/ClockProvider.tsx';
import type { Destination } from '../../domain/screens.ts';
import type { WidgetId } from '../../widgets/index.ts';
import type { HostContext } from '../contract/types.ts';
import type { ScreensHandle } from './Router.tsx';
import type { Renew } from './useWidget.ts';

export interface PluginProps {
  readonly ref?: Ref<ScreensHandle>;
  readonly host: HostContext;
  /** By default, the whole circle. */
  readonly widget?: WidgetId;
  /** Unique on the page. */
  readonly id: string;
  /** The node that our style elements are added to. */
  readonly root: ShadowRoot | HTMLElement;
  /** The text size set in the browser ÷ 16 px. By default, 1. */
  readonly scale?: number;
  /** By default, the clock of the device. */
  readonly clock?: Clock;
  /** The screen on which a visit continues that another version began. By default, the host's destination. */
  readonly goOn?: Destination;
  /** Called when files of ours are gone from the server. By default, a card offers to try again. */
  readonly renew?: Renew;
  /** Called when the code of the first screen has loaded. */
  onShown?(): void;
}
