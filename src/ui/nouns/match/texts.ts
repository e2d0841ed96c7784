import type { Employment } from '../../../domain/job.ts';
import type { Contradiction } from '../../../domain/match/contradictions.ts';
import type { Ask, Conversion, ReasonAgainst, ReasonFor } from '../../../domain/match/match.ts';
import { tags } from '../../words/job.texts.ts';
import { rangeText } from '../../words/range.texts.ts';
import { travel } from '../../words/travel.texts.ts';

const employments: Readonly<Record<Employment, string>> = {
  fullTime: '全职',
  partTime: '兼职',
  casual: '零工',
  internship: '见习',
};

const times = { hour: '小时', day: '天' } as const;
const converted = (by: Conversion | undefined) =>
  by ? `（按招聘写的工时，一个月约 ${by.times} ${times[by.unit]}折算）` : '';
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

export const reasons = {
  fitting: '合适的地方',
  minding: '要留意的地方',
  ask: (question: string) => `要问清：${question}`,
  /** How a job stands to the wishes of a need. */
  standing: (met: number, wishes: number, open: number) =>
    [`合您 ${wishes} 条想法里的 ${met} 条`, open > 0 && `${open} 条招聘没写清`].filter(Boolean).join('，'),
};

export function forText(one: ReasonFor): string {
  switch (one.code) {
    case 'titled':
      return `就是您要的“${one.said}”`;
    case 'sameWork':
      return `您要的“${one.said}”就是${one.occupation}这一行`;
    case 'reach':
      return `${travel(one.mode, one.minutes)}，在您说的 ${one.within} 分钟内`;
    case 'town':
      return `就在${one.name}`;
    case 'pay':
      return `每月最低 ${one.least} 元，够您要的 ${one.wanted} 元${converted(one.by)}`;
    case 'employment':
      return `是您要的${employments[one.employment]}`;
    case 'noNights':
      return `招聘写着“${one.words}”`;
    case 'nightsFine':
      return '有夜班，您说可以上';
    case 'skill':
      return `用得上您写的“${one.skill}”`;
    case 'tag':
      return `${tags[one.tag]}，您提到过`;
  }
}

export function againstText(one: ReasonAgainst): string {
  switch (one.code) {
    case 'nearWork':
      return `是${one.occupation}，和您要的“${one.said}”相近，不是同一种`;
    case 'otherWork':
      return `不是您要的${quoted(one.said)}`;
    case 'tooFar':
      return `${travel(one.mode, one.minutes)}，超过您说的 ${one.within} 分钟`;
    case 'otherTown':
      return `在${one.name}，不在您选的街镇`;
    case 'lowPay':
      return `每月最高 ${one.most} 元，不到您要的 ${one.wanted} 元${converted(one.by)}`;
    case 'employment':
      return `是${employments[one.employment]}，不是您选的`;
    case 'nights':
      return one.words ? `可能要上夜班（原文：“${one.words}”）` : '要上夜班';
    case 'lacking':
      return `要有${one.skill}（原文：“${one.words}”），您没有写`;
  }
}

/** The question that a resident may put to the employer. */
export function askText(one: Ask): string {
  switch (one.code) {
    case 'work':
      return `招聘里提到“${one.said}”，具体做什么`;
    case 'place':
      return '在哪儿上班，路上要多久';
    case 'town':
      return '在哪个街镇上班';
    case 'pay':
      return '一个月给多少';
    case 'payRange':
      return `写的是每月 ${rangeText(one.min, one.max)} 元，您能拿多少`;
    case 'payUnit':
      return `按${times[one.unit]}给，一个月能做多少${times[one.unit]}`;
    case 'payMore':
      return `底薪每月最高 ${one.max} 元，另外的一般能拿多少`;
    case 'employment':
      return '是全职、兼职还是零工';
    case 'nights':
      return '要不要上夜班';
  }
}

/** What a need says twice, and how it is understood. */
export function contradictionText(one: Contradiction): string {
  switch (one.code) {
    case 'nights':
      return `您写了“${one.said}”，又选了相反的上班时间。这里按您选的看。`;
    case 'employment':
      return `您写了“${one.said}”，又选了别的用工形式。这里按您选的看。`;
    case 'pay':
      return `您写了“${one.said}”，又填了最低 ${one.leastPay} 元。这里按 ${one.leastPay} 元看。`;
  }
}
