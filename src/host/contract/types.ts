/**
 * The contract with the host: what it gives, and what it hears. This file has types only; `parseProps.ts` checks at
 * run time what a host really gave.
 */
import type { CityConfig } from '../../city/cityConfig.ts';
import type { PlaceInDatum } from '../../domain/place.ts';
import type { Role } from '../../domain/role.ts';
import type { Destination, WidgetId } from '../../domain/screens.ts';
import type { PluginEvent, ShareCard } from '../../domain/usage.ts';
import type { SurfaceName } from '../../ui/surface/surface.ts';

export type { CityConfig, Destination, PlaceInDatum, PluginEvent, Role, ShareCard, SurfaceName, WidgetId };

/** What the host gives. Only `api` and `city` must be there. */
export interface HostContext {
  /** Major version of this contract. */
  readonly api: 1;
  /** Which sources make up the city, and which origins may receive the resident's token. */
  readonly city: CityConfig;
  /** The resident's login. By default, anonymous: calls carry no token. */
  readonly auth?: {
    /** Asked before every request to an origin on `city.tokenOrigins`; with `refresh` after a 401. */
    getToken(options?: { refresh?: boolean; signal?: AbortSignal }): Promise<string | null>;
    /**
     * Calls back when another person is logged in, or nobody any more: what was read is then forgotten and read anew.
     * Gives back what ends it. By default, the login stays while we are mounted.
     */
    onChange?(changed: () => void): () => void;
    /** Asked where something needs a login. By default, a sentence sends the resident back to the host. */
    login?(): void;
  };
  /** The 街道 or 镇 the resident lives in, by its national code (9 digits). By default, they choose. */
  readonly region?: { readonly adcode: string; readonly name?: string };
  /** Locates the device; called only after the resident agreed. By default, they choose a town. */
  locate?(signal: AbortSignal): Promise<PlaceInDatum | null>;
  /** By default, `phone`. */
  readonly surface?: SurfaceName;
  /** Who uses the device; `staff` is offered the work of the station as well. By default, a resident. */
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
   * `false` leaves a widget out: no way leads to it and a link to it shows 首页 instead. `undefined` is not known yet,
   * which counts as not left out. Names are those of the widgets; others are ignored.
   */
  readonly flags?: Readonly<Record<string, boolean | undefined>>;
  /** The screen to open first. By default, the first of the widget. Another one later leads there. */
  readonly destination?: Destination;
  /**
   * Told when a resident wants a screen that the mounted widget does not have, or a link out. By default, the screen
   * opens in the widget's place and the link in a new tab; so it also goes when the answer is `false`, at once or by a
   * promise, or when this fails.
   */
  navigate?(to: Destination | { readonly kind: 'external'; readonly url: string }): unknown;
  /** Hands a card on. By default, the device's own sharing on a phone, else a text to copy; elsewhere not offered. */
  share?(card: ShareCard): void;
  /**
   * Scans a code and gives its text; rejects when the resident thinks better of it. By default, not offered.
   *
   * @see readLink for what we understand
   */
  scan?(): Promise<string>;
  /** Prints a list. By default, the browser's own printing. */
  print?(content: DocumentFragment): void;
  /** CSP nonce for our style elements. By default, none. */
  readonly nonce?: string;
  /** Hears what is used, without anything of a person. By default, nobody does. */
  track?(event: PluginEvent): void;
  /** Hears of trouble. By default, a mistake of the host's is warned of in the console, once, and the rest is silent. */
  report?(problem: PluginProblem): void;
}

/** What the host may choose of our looks. */
export interface ThemeTokens {
  /** `#rrggbb`; darkened or lightened until it can be read. By default, a deep green. */
  readonly brand?: string;
  /** Radius of cards and controls, 0–24 CSS px. By default, 12. */
  readonly radius?: number;
  /** Font names as CSS has them; ours follow for what they lack. By default, the system's. */
  readonly fontFamily?: string;
}

/** Stable codes of `report`; the README explains each. */
export type ProblemCode =
  | 'context-invalid'
  | 'contract-unsupported'
  | 'name-unknown'
  | 'react-version'
  | 'chunk-failed'
  | 'render-failed'
  | 'callback-failed'
  | 'frame-refused'
  | 'rows-dropped'
  | 'codes-unknown'
  | 'unmounted';

export interface PluginProblem {
  readonly code: ProblemCode;
  /** Version of the plugin. */
  readonly version: string;
  /** What was being done: a widget's id, a call's or a field's name. */
  readonly step: string;
  readonly cause?: unknown;
}

export interface MountProps {
  readonly host: HostContext;
  /** One widget by itself. By default, the whole circle with its navigation. */
  readonly widget?: WidgetId;
  /** Where the visit goes on, when another version of ours began it. By default, it begins at `host.destination`. */
  readonly goOn?: Destination;
  /** It takes the place of a version whose code is gone; nobody takes its own by itself. By default, not. */
  readonly fresh?: boolean;
}

/** What `mount` gives back. */
export interface Mounted {
  /** Changes the context or the widget; what the resident typed stays. After `unmount` it does nothing. */
  update(next: Partial<MountProps>): void;
  /**
   * One step back inside: closes what lies on top, else shows the screen before. `false` when there is none, so that the
   * back key may leave. We add nothing to the page's history.
   */
  back(): boolean;
  /** Takes everything away. May be called twice. */
  unmount(): void;
  /**
   * Settles when the first content is painted; rejects with the {@link PluginProblem} when the context is wrong, our
   * code does not come, or it is unmounted before.
   */
  readonly ready: Promise<void>;
}

/** What the icon takes. It needs no context, no city and no login. */
export interface IconProps {
  /** The official LOGO, absolute https URL. By default, our own drawing. */
  readonly logoUrl?: string;
  /** Shown as a badge, and said in the description: new jobs in the circle, a booking today. By default, none. */
  readonly count?: number;
  /** What is counted, for the description. By default, 条新消息. */
  readonly countLabel?: string;
  /** CSP nonce for the style element. By default, none. */
  readonly nonce?: string;
  /** Called when the resident taps it: show the circle. */
  onOpen(): void;
  /** Hears when there is no element to draw it into. By default, nobody does. */
  report?(problem: PluginProblem): void;
}
