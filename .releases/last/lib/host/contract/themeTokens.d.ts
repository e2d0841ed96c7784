/** The parts of the plugin's design that a host may choose. */
export interface ThemeTokens {
    /** `#rrggbb`; darkened or lightened until it can be read. By default, a deep green. */
    readonly brand?: string;
    /** Radius of cards and controls, 0–24 CSS px. By default, 12. */
    readonly radius?: number;
    /** Font names as in CSS; ours follow as a fallback. By default, the system's. */
    readonly fontFamily?: string;
}
