import { listed } from '../listed.ts';

/** What an employer says of itself. */
export const EMPLOYER_SAYS: readonly string[] = listed(`
  我厂 我司 本公司 本单位 我们厂招 我公司 我单位 我们公司招 我们单位招 我们公司想招 我们店招 公司招 单位招 企业招 店里招 厂里招 公司雇 单位雇 老板雇 企业雇 老板招
  招了 招用 招一个 招几个 招个 招收 招人 招工补 招应届 招大学生 招毕业生 招残疾 招4050 招失业 雇了 雇人 雇一个 雇用 录用 吸纳 用工补贴 给员工 给职工 给工人 员工培训
  企业 用人单位 小微企业主 作为老板 我是老板 我当老板 我开公司 我开厂 我的员工 我们的员工 手下 工人多少 裁员率 没裁员 不裁员 少裁员 返还`);

/** What somebody says who works for another. */
export const WORKER_SAYS: readonly string[] = listed(`
  老板不 老板欠 老板拖 老板扣 老板叫 老板让 老板逼 老板跑 公司不 公司欠 公司拖 公司扣 公司让 公司逼 公司把我 单位不 单位欠 单位扣 单位把我 厂里不 厂里欠
  被公司 被单位 被老板 被厂 被辞 被裁 被开 招工先 招聘只 招工只 招人不 不要我 不录用`);

/** The audience, and the situation, of documents for employers. */
export const EMPLOYERS: readonly string[] = ['用人单位', '企业', '单位', '小微企业'];
export const EMPLOYERS_GROUP = '招人的单位';

/** The level of documents of the whole country. */
export const WIDEST_LEVEL = '国家';
