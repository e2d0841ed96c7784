/** How a line of a procedure names several papers. */
export const marks = {
  /** Papers that are all needed; not the marks in brackets. */
  and: /[、；](?![^（]*）)/u,
  /** Papers of which one is enough. */
  or: '或',
  /** Lines of examples and choices, which name no paper for sure. */
  loose: /：|等|之一|任选/u,
  /** Opens a condition of a paper. */
  bracket: '（',
} as const;

/** Longer names of papers, and what the list calls them. */
export const names: readonly (readonly [long: string, short: string])[] = [
  ['社会保障卡', '社保卡'],
  ['居民身份证', '身份证'],
];
