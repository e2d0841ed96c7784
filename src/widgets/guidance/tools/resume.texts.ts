import type { ResumePart } from '../../../domain/resume.ts';

export const resume = {
  title: '写一页简历',
  intro: '写几句大白话就行，一页纸。只在这台设备上，不会发给谁。',
  labels: {
    name: '姓名',
    phone: '手机号',
    wants: '想做什么',
    skills: '会什么',
    did: '做过什么（一份工作一行）',
    learned: '读过什么书、有什么证（一样一行）',
    about: '想说的一句话',
  } satisfies Record<ResumePart, string>,
  hints: {
    did: '比如：2018–2024 示例食堂，切配，管十个人的菜',
    about: '比如：干活稳当，住得近，早晚班都行',
  } satisfies Partial<Record<ResumePart, string>>,
  headings: {
    name: '姓名',
    phone: '电话',
    wants: '想做',
    skills: '会的',
    did: '做过的',
    learned: '学过的',
    about: '我想说',
  } satisfies Record<ResumePart, string>,
  fromNeed: '从“我的需求”里抄来的，可以改。',
  why: '不用写性别、年龄、婚育，也不用贴照片。招人的单位不该凭这些挑人。',
  whyMore: '看看规定怎么说',
  badPhone: '这个号码好像不对。请写 11 位手机号，或带区号的座机。',
  noName: '请写上姓名。',
  tooLong: (lines: number) => `一页放不下，多了大约 ${lines} 行。把旧的、不相干的删掉一些。`,
  kept: '写的内容在这台设备上留三天，方便您接着写；大家共用的屏幕上不留。',
  clear: '清空重写',
  print: '打印简历',
  paper: (name: string) => (name === '' ? '简历' : `${name} 的简历`),
  help: '约人帮我看看',
};
