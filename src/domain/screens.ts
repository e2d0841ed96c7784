import type { TravelMode } from './travel.ts';

/** What the table says of a screen. */
interface Row<Kind extends string> {
  /** The widget that shows it. */
  readonly of: string;
  /** It shows one thing, which is named by an id. By default, it needs none, and the first such one starts its widget. */
  readonly detail?: true;
  /** Where one step back leads from it when nothing was seen before. By default, home. */
  readonly parent?: Kind;
  /**
   * `false` for what belongs to one person: no link or QR code leads there, and its id is never told to the host.
   * By default, it may be linked to.
   */
  readonly linked?: false;
}

const table = <const Rows extends { readonly [Kind in keyof Rows]: Row<keyof Rows & string> }>(rows: Rows) =>
  rows;

/**
 * THE TABLE of screens, in the order of the navigation. Links, QR codes, starts, the way back, what is read from a host,
 * what `track` says, the playground and the demo host derive from it. A new screen is a row here.
 */
export const screens = table({
  home: { of: 'home' },
  jobs: { of: 'jobs' },
  job: { of: 'jobs', detail: true, parent: 'jobs' },
  policies: { of: 'policies' },
  policy: { of: 'policies', detail: true, parent: 'policies' },
  guidance: { of: 'guidance' },
  procedure: { of: 'guidance', detail: true, parent: 'guidance' },
  stations: { of: 'stations' },
});

type Screens = typeof screens;
export type ScreenKind = keyof Screens;
/** Ids of the widgets, as hosts write them. */
export type WidgetId = Screens[ScreenKind]['of'];
/** The screens of a widget. */
export type ScreenOf<Id extends WidgetId> = {
  [Kind in ScreenKind]: Screens[Kind]['of'] extends Id ? Kind : never;
}[ScreenKind];
/** Screens that show one thing. */
export type DetailKind = {
  [Kind in ScreenKind]: Screens[Kind] extends { readonly detail: true } ? Kind : never;
}[ScreenKind];
/** Screens that need no id. */
export type PlainKind = Exclude<ScreenKind, DetailKind>;

/** What a screen may be sent, beyond the id of a detail. */
export interface ScreenExtras {
  readonly jobs: {
    readonly within?: JobsWithin;
    /** Without the filters that were set before. */
    readonly fresh?: boolean;
  };
}

/** Jobs in reach: so many minutes by that mode. */
export interface JobsWithin {
  readonly minutes: number;
  readonly mode: TravelMode;
}

/** A screen of the plugin, said by meaning and never as a path. */
export type Destination = {
  [Kind in ScreenKind]: { readonly kind: Kind } & (Kind extends DetailKind
    ? { readonly id: string }
    : unknown) &
    (Kind extends keyof ScreenExtras ? ScreenExtras[Kind] : unknown);
}[ScreenKind];

export const isScreenKind = (kind: string): kind is ScreenKind => Object.hasOwn(screens, kind);
export const SCREEN_KINDS: readonly ScreenKind[] = Object.keys(screens).filter(isScreenKind);

const row = (kind: ScreenKind): Row<ScreenKind> => screens[kind];

export const isDetail = (kind: ScreenKind): kind is DetailKind => row(kind).detail === true;
const isPlain = (kind: ScreenKind): kind is PlainKind => !isDetail(kind);

/** Whether a link may lead to it, and the host may hear its id. */
export const isLinked = (kind: ScreenKind): boolean => row(kind).linked !== false;

/** The widget that shows a screen. */
export const widgetOf = ({ kind }: { readonly kind: ScreenKind }): WidgetId => screens[kind].of;

/** The screens of a widget, in the order of the table. */
export const screensOf = (widget: WidgetId): readonly ScreenKind[] =>
  SCREEN_KINDS.filter((kind) => screens[kind].of === widget);

/** The first screen of a widget; home where it has none without an id. */
export function startOf(widget: WidgetId): Destination {
  const kind = screensOf(widget).find(isPlain);
  return { kind: kind ?? 'home' };
}

/** Where one step back leads when nothing was seen before. */
export function parentOf({ kind }: Destination): Destination {
  const { parent = 'home' } = row(kind);
  return { kind: isPlain(parent) ? parent : 'home' };
}
