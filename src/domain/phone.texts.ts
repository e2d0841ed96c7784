/** What follows a number and leads to an extension; the extension is the group. */
export const extension =
  /(?:\s*[,，]?\s*(?:转接?|轉|分机号?|分機|内线|ext(?:ension)?\.?|x)\s*(?:分机号?|分機)?\s*[:：-]?\s*|[-#*]\s?)\d{1,6}(?![\d:])/iuy;

/** Words before a number that is no telephone: it cannot be called. */
export const noPhone = /(?:传真|傳真|fax|qq|邮政?编码?|郵編|工号|编号|代码|房号)\s*号?码?\s*[:：]?\s*$/iu;
/** Words before a number that is a telephone too: 电话/传真. */
export const phoneToo = /(?:电话|電話|tel|phone)[^\d]{0,3}(?:传真|傳真|fax)\s*[:：)）]*\s*$/iu;
/** Words between numbers of the same kind. */
export const listed = /^[\s、,，/或和及]*$/u;

/** What follows a number that counts or measures. */
export const unit = /^\s*(?:元|块|万|人|名|岁|分钟|小时|天|年|月|日|室|楼|层|米|公里|个|%|％|号(?![码线]))/u;

/** Letters that may stand right before a number. */
export const phoneLetters = /(?:^|[^a-z])(?:tel|phone|mobile|mob|t|m|p)\.?$/iu;
