import type { VisitKind } from './booking.js';
import type { TravelMode } from './travel.js';
/**
 * THE TABLE of screens, in the order of the navigation. Links, QR codes, first screens, 'back', the parsing of a host's
 * destination, `track` events, the playground and the demo host derive from it. To add a screen, add a row here.
 */
export declare const screens: {
    readonly home: {
        readonly of: "home";
    };
    readonly jobs: {
        readonly of: "jobs";
    };
    readonly matches: {
        readonly of: "jobs";
        readonly parent: "jobs";
        readonly linked: false;
    };
    readonly job: {
        readonly of: "jobs";
        readonly detail: true;
        readonly parent: "jobs";
    };
    readonly policies: {
        readonly of: "policies";
    };
    readonly policy: {
        readonly of: "policies";
        readonly detail: true;
        readonly parent: "policies";
    };
    readonly guidance: {
        readonly of: "guidance";
    };
    readonly situation: {
        readonly of: "guidance";
        readonly detail: true;
        readonly parent: "guidance";
    };
    readonly procedure: {
        readonly of: "guidance";
        readonly detail: true;
        readonly parent: "guidance";
    };
    readonly article: {
        readonly of: "guidance";
        readonly detail: true;
        readonly parent: "guidance";
    };
    readonly interests: {
        readonly of: "guidance";
        readonly parent: "guidance";
    };
    readonly resume: {
        readonly of: "guidance";
        readonly parent: "guidance";
        readonly linked: false;
    };
    readonly interview: {
        readonly of: "guidance";
        readonly parent: "guidance";
    };
    readonly stations: {
        readonly of: "stations";
    };
    readonly station: {
        readonly of: "stations";
        readonly detail: true;
        readonly parent: "stations";
    };
    readonly booking: {
        readonly of: "booking";
    };
    readonly benefits: {
        readonly of: "benefits";
    };
    readonly training: {
        readonly of: "training";
    };
    readonly course: {
        readonly of: "training";
        readonly detail: true;
        readonly parent: "training";
    };
    readonly startup: {
        readonly of: "startup";
    };
    readonly events: {
        readonly of: "events";
    };
    readonly event: {
        readonly of: "events";
        readonly detail: true;
        readonly parent: "events";
    };
    readonly need: {
        readonly of: "need";
    };
    readonly mine: {
        readonly of: "mine";
        readonly linked: false;
    };
};
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
    [Kind in ScreenKind]: Screens[Kind] extends {
        readonly detail: true;
    } ? Kind : never;
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
    };
    readonly benefits: {
        /** Asks about this policy only. By default, about a situation that the resident chooses. */
        readonly policy?: string;
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
    [Kind in ScreenKind]: {
        readonly kind: Kind;
    } & (Kind extends DetailKind ? {
        readonly id: string;
    } : unknown) & (Kind extends keyof ScreenExtras ? ScreenExtras[Kind] : unknown);
}[ScreenKind];
export declare const isScreenKind: (kind: string) => kind is ScreenKind;
export declare const SCREEN_KINDS: readonly ScreenKind[];
export declare const isDetail: (kind: ScreenKind) => kind is DetailKind;
/** Whether links may open the screen and the host may get its id. */
export declare const isLinked: (kind: ScreenKind) => boolean;
/** The widget that shows a screen. */
export declare const widgetOf: ({ kind }: {
    readonly kind: ScreenKind;
}) => WidgetId;
/** The screens of a widget, in the order of the table. */
export declare const screensOf: (widget: WidgetId) => readonly ScreenKind[];
/** The first screen of a widget. Home when every screen of the widget needs an id. */
export declare function startOf(widget: WidgetId): Destination;
/** The screen that 'back' opens when there is no history. */
export declare function parentOf({ kind }: Destination): Destination;
export {};
