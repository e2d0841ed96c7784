/** Who uses the device: a resident, or a member of staff who is logged in. */
export const ROLES = ['resident', 'staff'] as const;
export type Role = (typeof ROLES)[number];
