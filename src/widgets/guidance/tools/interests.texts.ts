import type { Interest, Liking } from '../../../domain/interests.ts';

export const interests = {
  title: '我喜欢做什么',
  intro: '二十四件事，凭感觉点。想不好就点“说不清”。没有对错，答完看哪类活更合您的胃口。',
  progress: (nth: number, total: number) => `第 ${nth} 件，共 ${total} 件`,
  question: (activity: string) => `${activity}，您喜欢吗`,
  likings: { like: '喜欢', unsure: '说不清', dislike: '不喜欢' } satisfies Record<Liking, string>,
  back: '上一件',
  again: '重新来一遍',
  result: '您更喜欢的',
  unclear: '从这些答案看不出明显的偏好。可以再答一遍，也可以约一位职业指导师聊聊。',
  claims: '这只是一面镜子，不是考试，也不能说您干得好哪一行。做过的、会的、离家近的，一样要紧。',
  source: '题目的想法来自霍兰德的六种职业兴趣和 O*NET 兴趣测评简版，文字是我们自己写的，没有做过常模。',
  kept: '答案只在这一页里，关掉就没有了，也不会发给别人。',
  jobs: (words: string) => `看“${words}”的岗位`,
  courses: '看培训课',
  counselling: '约职业指导师聊聊',
};

/** What each kind likes, and words that the search of jobs understands. */
export const kinds: Readonly<Record<Interest, { readonly name: string; readonly words: readonly string[] }>> =
  {
    R: { name: '动手做、看得见结果的活', words: ['维修', '装配', '司机'] },
    I: { name: '琢磨、检查、找原因的活', words: ['检验', '测试'] },
    A: { name: '画、写、打扮和布置的活', words: ['美工', '花艺'] },
    S: { name: '照顾人、教人、陪人的活', words: ['护理', '保育', '客服'] },
    E: { name: '卖东西、带队、拿主意的活', words: ['销售', '店长'] },
    C: { name: '按章办事、记账理货的活', words: ['文员', '仓管', '收银'] },
  };

/** Four activities of each kind, mixed. */
export const activities: readonly { readonly interest: Interest; readonly text: string }[] = [
  { interest: 'R', text: '把坏了的电风扇修好' },
  { interest: 'S', text: '陪老人说说话、搭把手' },
  { interest: 'C', text: '把一堆单子按日子理整齐' },
  { interest: 'I', text: '弄明白一样东西为什么会坏' },
  { interest: 'E', text: '劝人买下一样好东西' },
  { interest: 'A', text: '给橱窗换个好看的样子' },
  { interest: 'R', text: '开叉车、开货车' },
  { interest: 'S', text: '教新来的人怎么干' },
  { interest: 'C', text: '每天把账记清楚' },
  { interest: 'I', text: '一件件检查有没有毛病' },
  { interest: 'E', text: '带几个人把一件事办成' },
  { interest: 'A', text: '拍照片、剪短视频' },
  { interest: 'R', text: '按图纸把零件装起来' },
  { interest: 'S', text: '带小孩子玩、看着他们' },
  { interest: 'C', text: '点货、对数、贴标签' },
  { interest: 'I', text: '比较几种办法，看哪种省事' },
  { interest: 'E', text: '跟人谈价钱' },
  { interest: 'A', text: '写一段介绍、起个名字' },
  { interest: 'R', text: '在户外干活、种花种树' },
  { interest: 'S', text: '听人诉苦，帮着想办法' },
  { interest: 'C', text: '照着规定一步步办手续' },
  { interest: 'I', text: '学一样新设备怎么用' },
  { interest: 'E', text: '自己开个小店' },
  { interest: 'A', text: '做衣服、做点心、插花' },
];
