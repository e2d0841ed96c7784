import { noAge } from './age.texts.ts';
import { notAsked } from './fee.texts.ts';
import { others } from './feeWords.texts.ts';
import { named } from './kinds.texts.ts';
import type { LearnedCode } from './likeness.ts';

/** What a clause says otherwise, however like the others it is. A learner may be the applicant. */
export const notLearned: Partial<Readonly<Record<LearnedCode, RegExp>>> = {
  fee: new RegExp(`${notAsked.source}|${others.replace('学员|学生|', '')}`),
  sex: new RegExp(
    `[男女](?:科|[装鞋式款]|客|性?(?:客户|顾客|客人|会员|病人|患者|老人))|男女(?:不限|均|都|各)|${named}`,
  ),
  family:
    /客户|顾客|会员|不限|不问|离职证明|双胞胎|育儿|月嫂|孕妇餐|(?:处理|审核|核对|办理|开具|收集|整理|归档|受理)[^,]{0,8}(?:证明|声明|登记|材料|档案|协议|手续)/,
  age: noAge,
};
