import type { Destination } from '../../../domain/screens.ts';

/** One function of a station, with the screen where a resident begins with it. */
interface StationFunction {
  readonly title: string;
  readonly text: string;
  readonly way: string;
  readonly to: Destination;
}

/** The six functions of a station. @see 青人社〔2023〕28号 二 */
export const functions: readonly StationFunction[] = [
  {
    title: '就业需求排摸',
    text: '上门了解您想不想找工作、能做什么，建一份您自己的服务档案，有变化就更新。',
    way: '登记我的需求',
    to: { kind: 'need' },
  },
  {
    title: '就业岗位筹集',
    text: '收集附近单位在招什么人、有什么要求，给您更多选择。',
    way: '看附近在招的岗位',
    to: { kind: 'jobs' },
  },
  {
    title: '就业供需匹配',
    text: '按您的情况推荐岗位，一直没找到就继续推荐，还有职业指导。',
    way: '看适合我的岗位',
    to: { kind: 'matches' },
  },
  {
    title: '就业能力提升',
    text: '帮您挑合适的技能培训，学了能用上。',
    way: '看培训课',
    to: { kind: 'training' },
  },
  {
    title: '就业援助帮扶',
    text: '一对一帮办：失业登记、就业困难人员认定、补贴申领。',
    way: '看怎么办、请人帮办',
    to: { kind: 'guidance' },
  },
  {
    title: '创业指导服务',
    text: '想创业可以约专家，也有政策和例子可以看。',
    way: '看创业怎么起步',
    to: { kind: 'startup' },
  },
];

export const functionsTitle = '站点能帮您的六件事';
