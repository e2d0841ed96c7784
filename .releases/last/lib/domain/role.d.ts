/** Who uses the device: a resident, or a member of staff who is logged in. */
export declare const ROLES: readonly ['resident', 'staff'];
export type Role = (typeof ROLES)[number];
