/** Words that ads write by their sound, to slip past those who check, and what they are read as. */
export const spelled: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])ya\s?(?:jin|金)/gi, '押金'],
  [/(?<![a-z])ya(?=身份证|证|工资)/gi, '押'],
  [/保z(?=金)/gi, '保证'],
  [/押\s?jin(?![a-z])/gi, '押金'],
  [/(?<=[收交退付])压金|(?<!\p{Script=Han})压金(?=\d|[一二两三四五六七八九])/gu, '押金'],
  [/(?<![a-z])ding\s?(?:jin|金)|定jin/gi, '定金'],
  [/(?<=证)jin(?![a-z])/gi, '金'],
  [/(?<=[装训介检名料学务牌卡证会])(?:fei|f)(?![a-z])/gi, '费'],
  [/(?<=中)jie(?![a-z])/gi, '介'],
  [/(?<=培)xun(?![a-z])/gi, '训'],
  [/(?<=[交付给先])(?:qian|q)(?![a-z])/gi, '钱'],
  [/(?<![a-z])(?:zhuan|zuan)(?![a-z])/gi, '赚'],
  [/赚米/g, '赚钱'],
  [/(?<=[日月年])ru(?![a-z])/gi, '入'],
  [/(?<![a-z])shua\s?单|刷dan(?![a-z])/gi, '刷单'],
  [/(?<![a-z])dai款|贷kuan(?![a-z])/gi, '贷款'],
];
