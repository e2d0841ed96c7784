const TIME = String.raw`(?:[T\s]*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?`;
/** 2026-11-23, 2026/1/5, 2026.11.23 and 2026年11月23日, with or without a time of day. */
export const separated = new RegExp(String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?${TIME}$`);
/** 20261123, 20261123 08:00 and 20261123080000. */
export const compact = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})(?:\d{6}|${TIME})$`);
/** Years by which databases say that a field is empty. */
export const zeroYear = /^(?:0|-\d|1\d{3}(?:[-/.年]|$|[01]\d[0-3]\d$))/;
/** Years by which they say that something has no end. */
export const farYear = /^(?:2[1-9]|[3-9]\d)\d{2}(?:[-/.年]|[01]\d[0-3]\d)/;
