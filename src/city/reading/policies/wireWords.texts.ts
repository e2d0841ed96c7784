/** Words of a policy's data that decide something. */

/** A policy that the city has ended or replaced. */
export const ENDED = '已失效';

/** A policy of which nobody has checked that it is in force. */
export const UNVERIFIED = '待核实';

/** What a policy's status may be. The first two follow from the dates. */
export const STATUSES = ['现行', '即将到期', ENDED, UNVERIFIED] as const;

/** Between the names of several successors. */
export const separators = /[,，、;；]\s*/;

/** The unit or the limit says that the amount is a ceiling. */
export const ceiling = /上限|最多|最高/;

/** The unit of what is paid in addition to the wage when there is no written contract. */
export const IN_ADDITION = '额外';
