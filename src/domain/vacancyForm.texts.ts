/** What people write beside a number: 3人, 5,000 元. */
export const besideNumbers = /[,\s人名元]/g;
