import type { PluginProblem } from './types.js';
/** Props of the icon. It needs no context, no city and no login. */
export interface IconProps {
    /** The official LOGO, absolute https URL. By default, our own drawing. */
    readonly logoUrl?: string;
    /** Shown as a badge and in the accessible description, such as the number of new jobs. By default, no badge. */
    readonly count?: number;
    /** The unit of `count` in the description. By default, 条新消息. */
    readonly countLabel?: string;
    /** CSP nonce for the style element. By default, none. */
    readonly nonce?: string;
    /** Called when the resident taps the icon; show the circle then. */
    onOpen(): void;
    /** Called with the host's own mistakes, such as an element that is none. By default, they are logged, one time each. */
    report?(problem: PluginProblem): void;
}
