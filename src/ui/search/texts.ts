import type { Elsewhere } from '../../domain/words/elsewhere.texts.ts';

/** What is said where a search found nothing of ours. */
export const notOurs = {
  matter: (name: string) => `“${name}”这类事不归就业服务管，所以这里没有列出来。`,
  turnTo: (number: Elsewhere['to'] = undefined) => `可以打 ${number ?? '12345'} 问。`,
  jobs: '您像是在找岗位。岗位在“岗位信息”里找。',
  toJobs: '去看岗位',
  person: '不知道找谁，就请站点的工作人员帮您问',
  guesses: '也许您要找的是',
};
