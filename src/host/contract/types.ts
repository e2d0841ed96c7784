/**
 * The contract with the host: the context that it gives, and the calls that it gets. This file has types only;
 * `parseProps.ts` checks the values at run time.
 */
import type { CityAddress, CityConfig } from '../../city/cityConfig.ts';
import type { LitHours } from '../../domain/litHours.ts';
import type { PlaceInDatum } from '../../domain/place.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { CallKind } from '../../domain/remoteHelp.ts';
import type { Role } from '../../domain/role.ts';
import type { Destination, WidgetId } from '../../domain/screens.ts';
import type { Route, TravelMode } from '../../domain/travel.ts';
import type { PluginEvent, ShareCard } from '../../domain/usage.ts';
import type { SurfaceName } from '../../ui/surface/surface.ts';
import type { PluginProblem, ProblemCode } from './problemCodes.ts';
import type { ThemeTokens } from './themeTokens.ts';

export type {
  CallKind,
  CityAddress,
  CityConfig,
  Destination,
  LitHours,
  PlaceInDatum,
  PluginEvent,
  PluginProblem,
  ProblemCode,
  Reminder,
  Role,
  Route,
  ShareCard,
  SurfaceName,
  ThemeTokens,
  TravelMode,
  WidgetId,
};

/** What the host gives. Only `api` and `city` are required. */
export interface HostContext {
  /** Major version of this contract. */
  readonly api: 1;
  /**
   * The sources of the city, and the origins that may receive the resident's token; or the address of a JSON file with
   * them, which is read without a token, followed while the plugin is mounted, and kept for when it does not answer.
   */
  readonly city: CityConfig | CityAddress;
  /** The resident's login. By default, anonymous: calls carry no token. */
  readonly auth?: {
    /** Called before every request to an origin on `city.tokenOrigins`; with `refresh` after a 401. */
    getToken(options?: { refresh?: boolean; signal?: AbortSignal }): Promise<string | null>;
    /**
     * Subscribes to the login, and returns what unsubscribes: call `changed` when another person logs in or out. What was
     * typed stays where `person` is the same, or nobody was logged in. By default, the login stays the same.
     */
    onChange?(changed: () => void): () => void;
    /** Called when the resident wants to log in. By default, a sentence asks the resident to log in at the host. */
    login?(): void;
  };
  /**
   * An id of who is logged in. Only its digest is kept. What a person has on this device is theirs alone, also later. Give
   * a new one before `auth.onChange`. By default, what is kept is deleted when `auth.onChange` ends a login.
   */
  readonly person?: string;
  /** The 街道 or 镇 where the resident lives, as its national code (9 digits). By default, the resident chooses. */
  readonly region?: { readonly adcode: string; readonly name?: string };
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
  navigate?(to: Destination | { readonly kind: 'external'; readonly url: string }): unknown;
  /**
   * Closes the plugin; called when the resident presses the back key on the first screen. With it, the back key goes
   * back inside the plugin first: the page's history gets one entry more while the plugin is mounted. By default, the
   * plugin adds nothing to the history, and the back key is the host's.
   */
  leave?(): void;
  /** Shares a card. By default, phones share by the device or show a text to copy; other surfaces do not offer it. */
  share?(card: ShareCard): void;
  /** Scans a code and resolves to its text; rejects when the resident cancels. By default, it is not offered. */
  scan?(): Promise<string>;
  /**
   * Listens and resolves to the text of what was said, or to `null` when nothing was heard or the resident cancels. The
   * signal aborts when nobody waits any more. The text stands in the search box, where it can be changed. By default, no
   * microphone is shown.
   */
  dictate?(signal: AbortSignal): Promise<string | null>;
  /**
   * 远程帮办: connects the resident with somebody at the station, by voice or face to face. `about` is the screen that the
   * resident comes from; it is 首页 for screens that no link opens. By default, a phone number and a booking.
   */
  call?(kind: CallKind, about: Destination): void;
  /**
   * Prints a list; may resolve to `false` when nothing was printed, and then we say so. `false`: this page cannot print, as
   * in the web-view of an app, so no button offers it. By default, the browser's own printing, where the browser has it.
   */
  readonly print?:
    | false
    | ((content: DocumentFragment) => void)
    | ((content: DocumentFragment) => Promise<boolean>);
  /**
   * Called with the number of jobs that newly fit the resident's need, for the badge of the host's icon: 0 when they
   * have been seen. Never called on a screen that many people use. By default, only our own screens show the number.
   */
  badge?(count: number): void;
  /**
   * Shows `title` at the time `at` (ISO 8601) and opens the screen `to` from there. Called when the resident asks to be
   * reminded of a booking, a course or an event. `false`, returned or resolved, an error, or no answer within ten seconds
   * means no reminder, and the resident is told. By default, only a calendar file is offered.
   */
  remind?(reminder: Reminder): unknown;
  /**
   * On a device that many people use: seconds without a touch, 30 to 300, after which we ask 还在用吗. Nobody answers for 20
   * seconds: what the person entered is cleared. By default, 60.
   */
  readonly idleSeconds?: number;
  /**
   * Id of the station where a device that many people use stands. A board shows its hours and the jobs around it. By
   * default, or when the city does not know it, the nearest to `region`.
   */
  readonly station?: string;
  /**
   * When a board is lit, `HH:mm` in Shanghai: `{ from: '08:00', to: '20:00' }`; with `to` before `from` until the next
   * day. Outside of it the board is dark, shows only the clock and asks the city for nothing. By default, always.
   */
  readonly hours?: LitHours;
  /** CSP nonce for our style elements. By default, none. */
  readonly nonce?: string;
  /** Called with usage events, which contain no personal data. By default, events are dropped. */
  track?(event: PluginEvent): void;
  /** Called with problems. By default, only the host's own mistakes are logged in the console, one time each. */
  report?(problem: PluginProblem): void;
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
