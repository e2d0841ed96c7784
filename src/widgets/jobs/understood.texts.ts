import type { Elsewhere } from '../../domain/words/elsewhere.texts.ts';
import { OLDER, type Part } from '../../domain/words/meaning.ts';

const per = { month: '每月', day: '每天', hour: '每小时' } as const;

function labelOf(part: Part): string {
  switch (part.kind) {
    case 'condition':
      return part.condition.name;
    case 'town':
      return part.name;
    case 'pay':
      return `${per[part.unit]} ${part.least} 元以上`;
    case 'age':
      return part.years < OLDER ? `${part.years} 岁` : `${part.years} 岁（大龄友好）`;
    case 'occupation':
    case 'elsewhere':
    case 'word':
      return part.text;
  }
}

/** What the search understood. */
export const understood = {
  labelOf,
  by: (named: readonly string[], also: readonly string[]) =>
    `按“${named.join('、')}”找的，也看了${also.join('、')}。`,
  parts: '这样理解您的话',
  takeOff: (label: string) => `去掉 ${label}`,
  elsewhere: (matter: string) => `“${matter}”这类事不归就业服务管，这里没有岗位。`,
  turnTo: (number: Elsewhere['to'] = undefined) => `可以打 ${number ?? '12345'} 问。`,
  policy: (matter: string) => `您问的像是“${matter}”，不是岗位。政策里有怎么办、找谁办。`,
  toPolicies: '去看政策',
};
