import type { VisitKind } from './booking.ts';
import type { CalculatorName } from './calculators/calculation.ts';
import type { CourseFilter } from './course.ts';
import type { EventKind } from './event.ts';
import type { TravelMode } from './travel.ts';

/** One entry of the table. */
interface Row<Kind extends string> {
  /** The widget that shows it. */
  readonly of: string;
  /** The screen shows one record and needs its id. By default, it needs none and may be the first of its widget. */
  readonly detail?: true;
  /** The screen that 'back' opens when there is no history. By default, home. */
  readonly parent?: Kind;
  /**
   * `false` for personal screens: no link or QR code opens them, and the host never gets their ids. By default, links
   * are allowed.
   */
  readonly linked?: false;
}

const table = <const Rows extends { readonly [Kind in keyof Rows]: Row<keyof Rows & string> }>(rows: Rows) =>
  rows;

/**
 * THE TABLE of screens, in the order of the navigation. Links, QR codes, first screens, 'back', the parsing of a host's
 * destination, `track` events, the playground and the demo host derive from it. To add a screen, add a row here.
 */
export const screens = table({
  home: { of: 'home' },
  jobs: { of: 'jobs' },
  matches: { of: 'jobs', parent: 'jobs', linked: false },
  job: { of: 'jobs', detail: true, parent: 'jobs' },
  policies: { of: 'policies' },
  policy: { of: 'policies', detail: true, parent: 'policies' },
  guidance: { of: 'guidance' },
  situation: { of: 'guidance', detail: true, parent: 'guidance' },
  procedure: { of: 'guidance', detail: true, parent: 'guidance' },
  article: { of: 'guidance', detail: true, parent: 'guidance' },
  interests: { of: 'guidance', parent: 'guidance' },
  resume: { of: 'guidance', parent: 'guidance', linked: false },
  interview: { of: 'guidance', parent: 'guidance' },
  stations: { of: 'stations' },
  station: { of: 'stations', detail: true, parent: 'stations' },
  booking: { of: 'booking' },
  benefits: { of: 'benefits' },
  training: { of: 'training' },
  course: { of: 'training', detail: true, parent: 'training' },
  startup: { of: 'startup' },
  events: { of: 'events' },
  event: { of: 'events', detail: true, parent: 'events' },
  need: { of: 'need' },
  vacancy: { of: 'vacancy' },
  mine: { of: 'mine', linked: false },
  staff: { of: 'staff', linked: false },
});

type Screens = typeof screens;
export type ScreenKind = keyof Screens;
/** Ids of the widgets, as hosts write them. */
export type WidgetId = Screens[ScreenKind]['of'];
/** The screens of a widget. */
export type ScreenOf<Id extends WidgetId> = {
  [Kind in ScreenKind]: Screens[Kind]['of'] extends Id ? Kind : never;
}[ScreenKind];
/** Screens that show one record. */
export type DetailKind = {
  [Kind in ScreenKind]: Screens[Kind] extends { readonly detail: true } ? Kind : never;
}[ScreenKind];
/** Screens that need no id. */
export type PlainKind = Exclude<ScreenKind, DetailKind>;

/** Parameters of a screen, beyond the id of a detail. */
export interface ScreenExtras {
  readonly jobs: {
    readonly within?: JobsWithin;
    /** Clears the filters that were set before. */
    readonly fresh?: boolean;
    /** Searches these words. By default, those that were typed before. */
    readonly words?: string;
    /** Sets these filters, by their names; unknown ones do not count. By default, those that were set before. */
    readonly choices?: Readonly<Record<string, readonly string[] | undefined>>;
    /** Code of the town to start from. By default, the start point stays. */
    readonly town?: string;
  };
  readonly policies: {
    /** Searches these words. By default, those that were typed before. */
    readonly words?: string;
  };
  readonly training: {
    /** By default, what was chosen before. */
    readonly only?: readonly CourseFilter[];
  };
  readonly events: {
    /** Shows events of these kinds, all where there are none. By default, what was chosen before. */
    readonly kinds?: readonly EventKind[];
  };
  readonly benefits: {
    /** Asks about this policy only. By default, about a situation that the resident chooses. */
    readonly policy?: string;
    /** Asks about this group of policies only. By default, the resident chooses. */
    readonly group?: string;
    /** Opens this one of the single calculators. By default, all are folded. */
    readonly calculator?: CalculatorName;
    /** What the resident has said already, by fact. It stays on the device: no host is given it. */
    readonly given?: Readonly<Record<string, string | number | boolean>>;
  };
  readonly booking: {
    /** Id of the station. By default, the nearest one. */
    readonly station?: string;
    /** By default, the resident chooses. */
    readonly visit?: VisitKind;
    /** Ids of what the visit is about. By default, nothing is named. */
    readonly procedure?: string;
    readonly policy?: string;
    /** Id of the booking that gets another time. */
    readonly moves?: string;
  };
}

/** Limits jobs to those within these minutes by this mode. */
export interface JobsWithin {
  readonly minutes: number;
  readonly mode: TravelMode;
}

/** A screen of the plugin, named by its kind and not by a path. */
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

/** Whether links may open the screen and the host may get its id. */
export const isLinked = (kind: ScreenKind): boolean => row(kind).linked !== false;

/** Whether a destination has the id of what is a person's own, or what they said of themselves: no host is given it. */
export const isPersonal = (to: Destination): boolean =>
  !isLinked(to.kind) ||
  ('given' in to && to.given !== undefined) ||
  ('moves' in to && to.moves !== undefined);

/** The widget that shows a screen. */
export const widgetOf = ({ kind }: { readonly kind: ScreenKind }): WidgetId => screens[kind].of;

/** The screens of a widget, in the order of the table. */
export const screensOf = (widget: WidgetId): readonly ScreenKind[] =>
  SCREEN_KINDS.filter((kind) => screens[kind].of === widget);

/** The first screen of a widget. Home when every screen of the widget needs an id. */
export function startOf(widget: WidgetId): Destination {
  const kind = screensOf(widget).find(isPlain);
  return { kind: kind ?? 'home' };
}

/** The screen that 'back' opens when there is no history. */
export function parentOf({ kind }: { readonly kind: ScreenKind }): Destination {
  const { parent = 'home' } = row(kind);
  return { kind: isPlain(parent) ? parent : 'home' };
}
