/** Words of a want that ask for nights, that ask for part-time work, and that deny what follows. */
export const NIGHTS = /夜班|晚班|大夜|上夜/;
export const PART_TIME = /兼职/;
export const DENIED = /[不没无免非]/;
