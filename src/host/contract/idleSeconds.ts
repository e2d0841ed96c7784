/** Seconds without a touch before a device that many people use asks 还在用吗. */
export const IDLE_SECONDS = { least: 30, usual: 60, most: 300 } as const;
