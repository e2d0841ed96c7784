/** The exports of the modules that the containers expose. This file has types only, for hosts. */
import type { Destination, ScreenKind, WidgetId } from '../../domain/screens.js';
import type { SurfaceName } from '../../ui/surface/surface.js';
import type { WidgetPlace } from '../../widgets/widgetPlace.js';
import type { IconProps } from '../contract/iconProps.js';
import type { HostContext, Mounted, MountProps } from '../contract/types.js';
import type { Finding } from '../doctor/finding.js';
/** Props of `./ServiceCircle`, `./JobList`, `./PolicyCompilation` and `./Guidance`. */
export interface PartProps {
    readonly host: HostContext;
    /** A ref object or a ref function, for a host with a back key of its own. By default, none. */
    readonly ref?: PartRef | undefined;
}
/** Props of `./Widget`. */
export interface WidgetProps extends PartProps {
    /** By default, the whole circle with its navigation. */
    readonly widget?: WidgetId;
}
/** The value of a part's `ref`. */
export type PartHandle = Pick<Mounted, 'back'>;
/** React 19's type of a ref, written out, because hosts without React do not have its types. */
export type PartRef = {
    current: PartHandle | null;
} | ((part: PartHandle | null) => void) | null;
/** `./mount` of the mount container. */
export interface MountModule {
    /**
     * Mounts the plugin into an element of any page. For an element that holds the plugin already this is an update.
     * Never throws: a failure shows a card in the element, calls `report`, and rejects `ready` with the problem.
     *
     * @param props.widget one widget by itself. By default, the whole circle
     */
    mount(element: Element, host: HostContext, props?: Omit<MountProps, 'host'>): Mounted;
}
/** `./Icon` of the mount container. */
export interface IconModule {
    /**
     * Draws the icon into an element, in plain DOM: without React, antd and axios. Without an element it draws nothing
     * and calls `props.report`.
     */
    mountIcon(element: Element, props: IconProps): IconElement;
}
/** What `mountIcon` returns. */
export interface IconElement {
    update(props: IconProps): void;
    remove(): void;
}
/** `./manifest` of both containers. */
export interface ManifestModule {
    readonly manifest: PluginManifest;
    /**
     * Examines the page in which it runs and reports what would keep the plugin from working there. Never rejects.
     *
     * @param host the context as for `mount`. With it, the sources of the city are called too
     */
    doctor(host?: HostContext): Promise<readonly Finding[]>;
    /** The destination as a link for a QR code or a message; `undefined` when its id cannot be part of a link. */
    linkTo(to: Destination): string | undefined;
    /** Reads such a link, also as the end of an https address (`#/service-circle/job/<id>`); else `undefined`. */
    readLink(text: string): Destination | undefined;
}
/** Describes a build. The file `manifest.json` beside `remoteEntry.js` has the same content. */
export interface PluginManifest {
    readonly name: string;
    readonly version: string;
    /** Major versions of the contract that it supports. */
    readonly api: {
        readonly min: number;
        readonly max: number;
    };
    readonly widgets: readonly WidgetInfo[];
}
export interface WidgetInfo {
    readonly id: WidgetId;
    readonly title: string;
    /** Where the navigation shows it. By default, nowhere: it is only mounted by itself. */
    readonly place?: WidgetPlace;
    /** The surfaces that can show it. */
    readonly surfaces: readonly SurfaceName[];
    /** Its screens, which a `destination` can name; the first screen comes first. */
    readonly screens: readonly ScreenInfo[];
}
export interface ScreenInfo {
    readonly kind: ScreenKind;
    readonly title: string;
    /** Whether it shows one item, whose `id` a `destination` must have. */
    readonly detail: boolean;
}
