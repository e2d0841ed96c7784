import type { Wish } from '../../../domain/need.ts';
import { grouped } from '../../../ui/words/count.ts';

export const match = {
  title: '供需匹配',
  list: '合适的岗位',
  plainList: '岗位列表',
  count: (suiting: number, others: number) =>
    others > 0
      ? `对您合适的 ${suiting} 个岗位。另有 ${others} 个有几条不合，排在后面`
      : `对您合适的 ${suiting} 个岗位`,
  /** Not all jobs of the city were read. */
  looked: (read: number, total: number, atLeast: boolean) =>
    `${atLeast ? `岗位在 ${grouped(total)} 以上` : `一共 ${grouped(total)} 个岗位`}，先看了离您最近和最对口的 ${read} 个岗位。`,
  plainCount: (count: number) => `共 ${count} 个岗位`,
  order: '怎么排',
  byMatch: '合适的在前',
  plain: '不按匹配排序',
  why: '您的想法全合的排最前，其余看有几条不合。一样的，先看是不是您要的工作，再看您会的用不用得上，再看路近。',
  plainWhy: (byTravel: boolean) =>
    byTravel
      ? '现在只按路近排，不看您登记的想法，也不去掉任何岗位。'
      : '现在只按发布早晚排，不看您登记的想法，也不去掉任何岗位。',
  /** Above the list of jobs in the order of the match. */
  sorted: '按您登记的想法排，全合的在前。不想这样，换上面的排法就行。',
  rest: (count: number) => `另有 ${count} 个不合您“一定要”的想法，或者已经过期，排在最后。`,
  relax: '放宽一点，会多出来',
  unit: '个岗位',
  lacking: '学一样，能做的更多',
  lackingBy: (skill: string, count: number) => `有 ${count} 个岗位要${skill}`,
  course: (title: string, provider: string) => `可以学：${title}（${provider}）`,
  free: '不收费',
  fee: (yuan: number) => `学费 ${yuan} 元`,
  subsidised: '学费可以申请补贴',
  noCourse: '现在没有对应的培训班，可以到站点问。',
  stations: '看看服务站点',
  nothing: '现在没有合您想法的岗位。可以放宽一条，或到站点请工作人员帮您找。',
  noNeed: '您还没有登记想找什么工作。登记了，这里就会按您的想法挑岗位，说明为什么合适。',
  noNeedHelp: '也可以先看全部岗位。',
  register: '登记就业需求',
  jobs: '看全部岗位',
};

export const relaxing: Readonly<Record<Wish, string>> = {
  work: '相近的工作也看',
  place: '远一点也行',
  pay: '收入少一点也行',
  employment: '全职、兼职、零工都行',
  nights: '夜班也行',
};
