/** A document number as people write it: 沪人社规〔2022〕8号, 沪人社规2022 8, 人社部发2026年第39号, 第258号令, 258号. */
export const WRITTEN_NUMBER =
  /(?<issuer>[\p{Script=Han}]*?)(?:[〔[(（【]?(?<year>(?:19|20)\d{2})[〕\])）】]?年?)?第?(?<number>\d{1,4})(?:号令?|令)?/gu;

/** The long name of an agency, and the short one that its numbers are known by. */
export const SHORT_ISSUER: readonly (readonly [RegExp, string])[] = [
  [/人力资源和?社会保障部/g, '人社部'],
  [/人力资源和?社会保障局/g, '人社局'],
  [/国务院办公厅/g, '国办发'],
];

/** What ends a number of a document, and no other number. */
export const NUMBER_END = /号令?$|令$/;

/** What people say before a number that names no issuer. */
export const NUMBER_NOISE = /(?:文号|文件|通知|政策|国务院令|令|号|第|的)+$/;
