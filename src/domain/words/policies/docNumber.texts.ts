/** A number in a document: 沪人社规〔2022〕8号, 人社部发2026年第39号, 国务院令第258号. */
export const WRITTEN_NUMBER =
  /(?<issuer>[\p{Script=Han}]*?)(?:[〔[(（【]?(?<year>(?:19|20)\d{2})[〕\])）】]?年?)?第?(?<number>\d{1,4})(?:号令?|令)?/gu;

/** A number as somebody types it, without what stands between its parts: 沪人社规20228, hrsg2022nian8hao, 258号令. */
export const TYPED_NUMBER =
  /^(?<issuer>[\p{Script=Han}a-z]*?)(?<year>(?:19|20)\d{2})?(?:年|nian)?(?:第|di)?(?<number>\d{1,4})(?<end>号令?|令|hao)?$/u;

/** What stands between the parts of a number: brackets of all kinds, dashes, points. */
export const BETWEEN = /[\s〔〕[\](){}【】《》〈〉「」『』<>\-‐‑–—―_/\\.·•、,，:：#|"'“”]+/gu;

/** What people say around a number: 关于…的通知, 文号…, …号文. */
export const AROUND = [
  /^(?:关于|印发|文号|文件)+/u,
  /(?:的?(?:通知|文件|规定|办法|意见)|文|wenjian|wen)$/u,
] as const;

/** The long name of an agency, and the short one that its numbers are known by. */
export const SHORT_ISSUER: readonly (readonly [RegExp, string])[] = [
  [/人力资源和?社会保障部/g, '人社部'],
  [/人力资源和?社会保障局/g, '人社局'],
  [/国务院办公厅/g, '国办发'],
  [/(?:上海市?)?人社局/g, '沪人社'],
];

/** An issuer that ends so is one of orders: its numbers need no year. */
export const ORDER = /令$/;

/** What people say before a number that names no issuer. */
export const NUMBER_NOISE = /(?:文号|文件|通知|政策|国务院令|令|号|第|的)+$/;
