import { SCREEN_KINDS } from '../../../src/domain/screens.ts';
import { screenName } from '../../../src/widgets/index.ts';
import { PARTS, partName } from '../settings.ts';
import type { Behaviour, Choice } from './choice.ts';
import type { Integration } from './snippet.ts';

export const behaviours: Record<Behaviour, string> = {
  none: '宿主没有',
  works: '照做',
  declines: '说不管',
  fails: '出错',
};
export const loginNames: Record<Choice['auth'], string> = { none: '宿主没有', out: '没有登录', in: '已登录' };
export const roleNames: Record<Choice['role'], string> = {
  '': '宿主没有',
  resident: '居民',
  staff: '工作人员',
};
export const screenNames: readonly (readonly [Choice['kind'], string])[] = [
  ['', '没有'],
  ...SCREEN_KINDS.map((kind) => [kind, screenName(kind)] as const),
];
export const partNames = PARTS.map((part) => [part, partName(part)] as const);
export const integrationNames: Record<Integration, string> = {
  'script-tag': '脚本标签',
  element: '<service-circle>',
  package: '包',
  react: 'React 19',
};
