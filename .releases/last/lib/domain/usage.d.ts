import type { Destination, DetailKind, ScreenKind } from './screens.js';
/** A card that a resident shares. It contains nothing about the resident or their position. */
export interface ShareCard {
    readonly title: string;
    /** A few lines of plain text. */
    readonly text: string;
    /** The screen to open. The host makes its own link from it. */
    readonly destination: Destination;
}
/** The owner of a phone number. */
export type Callee = 'hotline' | 'station' | 'employer' | 'office';
/** A usage event. It never contains the person, their position or what they typed. Ids are those of public records. */
export type PluginEvent = {
    readonly type: 'shown';
    readonly screen: ScreenKind;
} | {
    readonly type: 'opened';
    readonly kind: DetailKind;
    readonly id: string;
}
/** A search found this many results. */
 | {
    readonly type: 'searched';
    readonly kind: 'jobs' | 'policies';
    readonly count: number;
} | {
    readonly type: 'shared';
    readonly kind: ScreenKind;
} | {
    readonly type: 'printed';
    readonly kind: ScreenKind;
} | {
    readonly type: 'called';
    readonly callee: Callee;
}
/** The resident asked for their position; `ok` is whether it was found. */
 | {
    readonly type: 'located';
    readonly ok: boolean;
}
/** The resident ended a session on a shared surface. */
 | {
    readonly type: 'finished';
};
