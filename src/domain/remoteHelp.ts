/** How somebody at the station is called through the host: by voice, or face to face. */
export type CallKind = 'phone' | 'video';
