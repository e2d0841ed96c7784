import type { Behaviour, Choice } from './choice.ts';
import type { Way } from './snippet.ts';

export const behaviours: Record<Behaviour, string> = {
  none: '宿主没有',
  works: '照做',
  declines: '说不管',
  fails: '出错',
};
export const loginNames: Record<Choice['auth'], string> = { none: '宿主没有', out: '没有登录', in: '已登录' };
export const destinations: Record<Choice['kind'], string> = {
  '': '没有',
  home: '首页',
  jobs: '岗位信息',
  job: '一个岗位',
  policies: '政策汇编',
  policy: '一条政策',
  guidance: '就业指导',
  procedure: '一件事怎么办',
  stations: '服务站点',
};
export const wayNames: Record<Way, string> = {
  'script-tag': '脚本标签',
  element: '<service-circle>',
  package: '包',
  react: 'React 19',
};
