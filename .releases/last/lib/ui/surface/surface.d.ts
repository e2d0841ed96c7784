/** Kinds of device that show the plugin. */
export declare const SURFACE_NAMES: readonly ['phone', 'pad', 'kiosk', 'board'];
export type SurfaceName = (typeof SURFACE_NAMES)[number];
/** The capabilities of a surface. Widgets use these and never the name of the surface. */
export interface Surface {
    /** Whether people can touch it. If not, no controls are shown. */
    readonly interactive: boolean;
    /** Whether it belongs to one person, so that it may store their choices. */
    readonly personal: boolean;
    /** Position of the navigation. `tiles`: the start screen links to every part, and every other screen links back. */
    readonly navigation: 'bottom' | 'top' | 'tiles' | 'none';
    /** Whether it has no keyboard, so that we show one. */
    readonly screenKeyboard: boolean;
    /** Whether the resident can switch elder mode. */
    readonly elderSwitch: boolean;
    /** Body text in CSS px. */
    readonly text: number;
    /** Minimum height and width of a touch target in CSS px. */
    readonly target: number;
    readonly elder: boolean;
}
/**
 * The capabilities of a surface.
 *
 * @param scale the reader's own text size ÷ 16 px; text grows with it
 */
export declare function surfaceOf(name: SurfaceName, elder: boolean, scale?: number): Surface;
