/**
 * Colloquial words and the words that documents use. A query with the first word also finds the second. The list comes
 * from queries that found nothing.
 */
export const synonyms: readonly (readonly [said: string, written: string])[] = [
  ['社保', '社会保险'],
  ['失业金', '失业保险金'],
  ['失业补助金', '失业保险金'],
  ['下岗', '失业'],
  ['裁员', '失业'],
  ['被裁', '失业'],
  ['辞退', '失业'],
  ['没工作', '失业'],
  ['工伤', '职业伤害'],
  ['骑手', '外卖'],
  ['实习', '见习'],
  ['拖欠工资', '欠薪'],
  ['欠工资', '欠薪'],
  ['不发工资', '欠薪'],
  ['打官司', '仲裁'],
  ['考证', '技能证书'],
  ['大学生', '高校毕业生'],
  ['应届生', '毕业生'],
  ['房租', '场地费'],
  ['外地人', '户籍'],
];
