/** The day on which the browser tests live: a Monday, 38 days before two subsidies end. */
export const NOW = new Date('2026-11-23T09:20:00+08:00');
