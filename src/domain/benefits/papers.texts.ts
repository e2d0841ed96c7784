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
  /** Lines that say that there is nothing to bring. */
  nothing: /^(?:无需|不需要?|不用)/u,
} as const;

/** Longer names of papers, and what the list calls them. A longer one stands before one that is part of it. */
export const names: readonly (readonly [long: string, short: string])[] = [
  ['社会保障卡', '社保卡'],
  ['居民身份证', '身份证'],
  ['本人身份证', '身份证'],
  ['居民户口簿', '户口簿'],
  ['户口本', '户口簿'],
  ['解除或者终止劳动合同的证明', '离职证明'],
  ['解除或终止劳动合同证明', '离职证明'],
  ['解除或终止劳动关系的证明', '离职证明'],
  ['解除劳动合同证明', '离职证明'],
  ['解除劳动关系证明', '离职证明'],
];

/** In which form a paper is brought. Its copy is another paper. */
export const forms = {
  /** `身份证（原件和复印件）` is written as `身份证原件和复印件`. */
  bracketed: /（(原件|复印件|原件[和及与、]复印件)）/gu,
  /** `身份证原件和复印件`, `申请书和副本`: the paper, and the same in another form. */
  both: /^(.+?)(?:原件)?[和及与](复印件|副本)$/u,
  /** `身份证原件` is the paper itself. */
  original: /原件$/u,
  /** Both in one line. */
  together: (paper: string, copy: string) => `${paper}原件和${copy}`,
  copy: '复印件',
} as const;
