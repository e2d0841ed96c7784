/** What all forms that send something have in common. */
export const sendForm = {
  again: '再发一次',
  sending: '正在发送',
  close: '关闭',
};

/** What the forms with a name and a number have in common. */
export const personForm = {
  name: '姓名',
  phone: '手机号',
  noName: '请写上姓名，好称呼您。',
  badPhone: '这个号码好像不对。请写 11 位手机号，或带区号的座机。',
  digits: (count: number) => `手机号是 11 位，现在写了 ${count} 位，请再看看。`,
  noConsent: '请先勾选同意，我们才能发出去。',
};
