/** What the modules hold that the containers expose. This file has types only, for hosts. */
import type { Destination, ScreenKind, WidgetId } from '../../domain/screens.ts';
import type { SurfaceName } from '../../ui/surface/surface.ts';
import type { WidgetPlace } from '../../widgets/widgetPlace.ts';
import type { HostContext, IconProps, Mounted, MountProps } from '../contract/types.ts';
import type { Finding } from '../doctor/finding.ts';

/** What each of `./ServiceCircle`, `./JobList`, `./PolicyCompilation` and `./Guidance` takes. */
export interface PartProps {
  readonly host: HostContext;
  /** What React's `useRef` or a function gives, for a host that has a back key of its own. By default, none. */
  readonly ref?: PartRef | undefined;
}

/** What `./Widget` takes. */
export interface WidgetProps extends PartProps {
  /** By default, the whole circle with its navigation. */
  readonly widget?: WidgetId;
}

/** What the `ref` of a part holds. */
export type PartHandle = Pick<Mounted, 'back'>;

/** A ref as React 19 has it, written out: hosts without React have no types of it. */
export type PartRef = { current: PartHandle | null } | ((part: PartHandle | null) => void) | null;

/** `./mount` of the mount container. */
export interface MountModule {
  /**
   * Puts the plugin into an element of any page. On an element that has one already it is an update. Never throws:
   * whatever fails shows a card in the element, `report` hears of it, and `ready` rejects with the problem.
   *
   * @param props.widget one widget by itself; by default, the whole circle
   */
  mount(element: Element, host: HostContext, props?: Omit<MountProps, 'host'>): Mounted;
}

/** `./Icon` of the mount container. */
export interface IconModule {
  /**
   * Draws the icon into an element, in plain DOM: without React, antd and axios. Where there is no element
   * nothing is drawn, and `props.report` hears of it.
   */
  mountIcon(element: Element, props: IconProps): IconElement;
}

/** What `mountIcon` gives back. */
export interface IconElement {
  update(props: IconProps): void;
  remove(): void;
}

/** `./manifest` of both containers. */
export interface ManifestModule {
  readonly manifest: PluginManifest;
  /**
   * Looks at the page it runs in and says what would keep the plugin from working there. Never rejects.
   *
   * @param host the context as for `mount`; with it the city's sources are asked too
   */
  doctor(host?: HostContext): Promise<readonly Finding[]>;
  /** The destination as a link for a QR code or a message; `undefined` for an id that no link can carry. */
  linkTo(to: Destination): string | undefined;
  /** Reads such a link, also at the end of an https address (`#/service-circle/job/<id>`); else `undefined`. */
  readLink(text: string): Destination | undefined;
}

/** What a build is and holds; `manifest.json` beside `remoteEntry.js` says the same. */
export interface PluginManifest {
  readonly name: string;
  readonly version: string;
  /** Major versions of the contract that it understands. */
  readonly api: { readonly min: number; readonly max: number };
  readonly widgets: readonly WidgetInfo[];
}

export interface WidgetInfo {
  readonly id: WidgetId;
  readonly title: string;
  /** Where the ways to it stand. By default, no way leads to it: it is mounted by itself. */
  readonly place?: WidgetPlace;
  /** Where it can be shown. */
  readonly surfaces: readonly SurfaceName[];
  /** What a `destination` can name of it, the first screen first. */
  readonly screens: readonly ScreenInfo[];
}

export interface ScreenInfo {
  readonly kind: ScreenKind;
  readonly title: string;
  /** It shows one thing: a `destination` must have its `id`. */
  readonly detail: boolean;
}
