/** What follows a number and leads to an extension; the extension is the group. */
export declare const extension: RegExp;
/** Words before a number that is no telephone: it cannot be called. */
export declare const noPhone: RegExp;
/** Words before a number that is a telephone too: 电话/传真. */
export declare const phoneToo: RegExp;
/** Words between numbers of the same kind. */
export declare const listed: RegExp;
/** What follows a number that counts or measures. */
export declare const unit: RegExp;
/** Letters that may stand right before a number. */
export declare const phoneLetters: RegExp;
