/**
 * The contract with the host: the context that it gives, and the calls that it gets. This file has types only;
 * `parseProps.ts` checks the values at run time.
 */
import type { CityConfig } from '../../city/cityConfig.js';
import type { PlaceInDatum } from '../../domain/place.js';
import type { Role } from '../../domain/role.js';
import type { Destination, WidgetId } from '../../domain/screens.js';
import type { Route, TravelMode } from '../../domain/travel.js';
import type { PluginEvent, ShareCard } from '../../domain/usage.js';
import type { SurfaceName } from '../../ui/surface/surface.js';
import type { ThemeTokens } from './themeTokens.js';
export type { CityConfig, Destination, PlaceInDatum, PluginEvent, Role, Route, ShareCard, SurfaceName, ThemeTokens, TravelMode, WidgetId, };
/** What the host gives. Only `api` and `city` are required. */
export interface HostContext {
    /** Major version of this contract. */
    readonly api: 1;
    /** The sources of the city, and the origins that may receive the resident's token. */
    readonly city: CityConfig;
    /** The resident's login. By default, anonymous: calls carry no token. */
    readonly auth?: {
        /** Called before every request to an origin on `city.tokenOrigins`; with `refresh` after a 401. */
        getToken(options?: {
            refresh?: boolean;
            signal?: AbortSignal;
        }): Promise<string | null>;
        /**
         * Subscribes to the login: call `changed` when another person logs in, or the person logs out. The plugin then
         * drops what it has read and reads it again. Returns a function that unsubscribes. By default, the login stays the
         * same while the plugin is mounted.
         */
        onChange?(changed: () => void): () => void;
        /** Called when the resident wants to log in. By default, a sentence asks the resident to log in at the host. */
        login?(): void;
    };
    /** The 街道 or 镇 where the resident lives, as its national code (9 digits). By default, the resident chooses. */
    readonly region?: {
        readonly adcode: string;
        readonly name?: string;
    };
    /** Locates the device; called only after the resident has agreed. By default, the resident chooses a town. */
    locate?(signal: AbortSignal): Promise<PlaceInDatum | null>;
    /**
     * Asks a route service for the minutes of a way, and its metres when known; `null` where it knows none. Called only for
     * what the resident is looking at, at most four at a time, once for each way; the signal aborts when it leaves the
     * view. A resident's own position is rounded to about 100 m. By default, minutes are our estimate, marked 估算; the same
     * where no answer comes within eight seconds or it cannot be true.
     */
    route?(from: PlaceInDatum, to: PlaceInDatum, mode: TravelMode, signal: AbortSignal): Promise<Route | null>;
    /** By default, `phone`. */
    readonly surface?: SurfaceName;
    /** Who uses the device; `staff` also gets the widgets for the station's work. By default, a resident. */
    readonly role?: Role;
    /** 长辈版: bigger text, bigger targets, more contrast. By default, off; the resident can switch it. */
    readonly elder?: boolean;
    readonly theme?: {
        /** By default, `light`. */
        readonly mode?: 'light' | 'dark';
        readonly tokens?: ThemeTokens;
    };
    /** The official LOGO for the header, absolute https URL. By default, our own drawing. */
    readonly logoUrl?: string;
    /**
     * `false` leaves a widget out: nothing links to it, and a deep link to it shows 首页 instead. `undefined` means not
     * yet decided, and the widget stays. The names are the ids of the widgets; others are ignored.
     */
    readonly flags?: Readonly<Record<string, boolean | undefined>>;
    /**
     * The screen to open first. By default, or with `null`, the first of the widget. A later, different one opens that
     * screen; when it is left out later, the resident stays where they are.
     */
    readonly destination?: Destination | null;
    /**
     * Called when a resident opens a screen that the mounted widget does not have, or an external link. By default, the
     * screen opens in the same element and the link in a new tab; the same happens when this returns `false`, resolves
     * to `false`, or fails.
     */
    navigate?(to: Destination | {
        readonly kind: 'external';
        readonly url: string;
    }): unknown;
    /**
     * Closes the plugin; called when the resident presses the back key on the first screen. With it, the back key goes
     * back inside the plugin first: the page's history gets one entry more while the plugin is mounted. By default, the
     * plugin adds nothing to the history, and the back key is the host's.
     */
    leave?(): void;
    /**
     * Shares a card. By default, phones use the device's sharing or show a text to copy; other surfaces do not offer it.
     */
    share?(card: ShareCard): void;
    /**
     * Scans a code and resolves to its text; rejects when the resident cancels. By default, scanning is not offered.
     *
     * @see readLink for the texts that open a screen
     */
    scan?(): Promise<string>;
    /**
     * Listens and resolves to the text of what was said, or to `null` when nothing was heard or the resident cancels. The
     * signal aborts when nobody waits any more. The text stands in the search box, where it can be changed. By default, no
     * microphone is shown.
     */
    dictate?(signal: AbortSignal): Promise<string | null>;
    /**
     * Prints a list. `false`: this page cannot print, as in the web-view of an app, so no button offers it. By default, the
     * browser's own printing, where the browser has it.
     */
    readonly print?: false | ((content: DocumentFragment) => void);
    /**
     * Called with the number of jobs that newly fit the resident's need, for the badge of the host's icon: 0 when they
     * have been seen. Never called on a screen that many people use. By default, only our own screens show the number.
     */
    badge?(count: number): void;
    /**
     * On a device that many people use: seconds without a touch, 30 to 300, after which we ask 还在用吗. Nobody answers for 20
     * seconds: what the person entered is cleared. By default, 60.
     */
    readonly idleSeconds?: number;
    /** CSP nonce for our style elements. By default, none. */
    readonly nonce?: string;
    /** Called with usage events, which contain no personal data. By default, events are dropped. */
    track?(event: PluginEvent): void;
    /**
     * Called with problems. By default, the host's own mistakes are logged in the console, one time each; others are not.
     */
    report?(problem: PluginProblem): void;
}
/** Stable codes of `report`; the README explains each. */
export type ProblemCode = 'context-invalid' | 'contract-unsupported' | 'name-unknown' | 'react-version' | 'chunk-failed' | 'render-failed' | 'callback-failed' | 'frame-refused' | 'rows-dropped' | 'codes-unknown' | 'unmounted';
export interface PluginProblem {
    readonly code: ProblemCode;
    /** Version of the plugin. */
    readonly version: string;
    /** Where it happened: the id of a widget, or the name of a call or a field. */
    readonly step: string;
    readonly cause?: unknown;
}
export interface MountProps {
    readonly host: HostContext;
    /** One widget by itself. By default, the whole circle with its navigation. */
    readonly widget?: WidgetId;
    /** The screen on which a visit continues that another version of the plugin began. By default, `host.destination`. */
    readonly goOn?: Destination;
    /**
     * This mount replaces a version whose files are gone from the server. It is replaced in turn only when the resident
     * asks. By default, `false`.
     */
    readonly fresh?: boolean;
}
/** What `mount` returns. */
export interface Mounted {
    /** Changes the context or the widget; the resident's input stays. Does nothing after `unmount`. */
    update(next: Partial<MountProps>): void;
    /**
     * Goes one step back inside the plugin: closes the open dialog, or else shows the previous screen. Returns `false`
     * when there is neither, so that the back key may leave. Not needed by a host that gives `leave`.
     */
    back(): boolean;
    /** Removes everything. May be called twice. */
    unmount(): void;
    /**
     * Resolves when the first content is painted. Rejects with the {@link PluginProblem} when the context is wrong, the
     * code does not load, or `unmount` comes first.
     */
    readonly ready: Promise<void>;
}
