import type { WrongField } from '../contract/refusal.ts';

export const shell = {
  title: '15分钟就业服务圈',
  navigation: '就业服务',
  skip: '跳到内容',
  more: '更多',
  moreTitle: '更多服务',
  close: '关闭',
  back: '返回',
  elder: '长辈版',
  help: '联系',
  helpRest: '工作人员',
  helpName: '联系工作人员',
  hotline: '12333',
  finish: '结束并清除',
  otherPerson: '登录换了人。前一位填的、看的都收起来了，请从这里重新开始。',
  loading: '正在打开',
  source: (city: string) => `内容由“${city}”提供。`,
};

export const contact = {
  call: '打人社热线问：',
  booking: '约个时间，到站点有人帮我',
  stations: '看看最近的站点',
};

export const switchedOff = {
  kept: '刚才在这里填的还留着，重新开了就接着填，不用从头来。请先别关掉这个页面。',
};

export const trouble = {
  title: '这一块没有打开',
  chunk: '这一块没有下载下来，可能是网络断了，或刚刚换了新版本。页面的其他部分可以照常用。',
  slow: '网有点慢，还在下载。下载好了会自己打开，不用再点。',
  render: '这一块出了错，已经记下来。页面的其他部分可以照常用。',
  city: '就业服务没有打开：这个城市的设置这会儿没有取到。可以等一会儿再点刷新。',
  human: '急用的话，请打 12333，或到就近的就业服务站点问。',
  refresh: '刷新',
  context: '就业服务没有打开：宿主页面给的设置不对。',
  field: ({ field, expected, nearest }: WrongField) =>
    `${field || '设置'}：${expected}${nearest === undefined ? '' : `（是不是 ${nearest}？）`}`,
  contract: (plugin: string, { min, max }: { min: number; max: number }, given: string) =>
    `就业服务没有打开：宿主页面用的契约版本是 ${given}，这个插件（${plugin}）认得的是 ${min === max ? min : `${min} 到 ${max}`}。请把 api 写成认得的版本，或换一个版本的插件。`,
  noVersion: '没有写',
  /** @param version of the React that renders us; our own when the host shares none */
  react: (version: string, needed: number) =>
    Number.parseInt(version, 10) >= needed
      ? '就业服务没有打开：这个页面没有把 React 共享给它。开发人员请在 shared 里写上 react 和 react-dom（带斜杠的也要），或改用 service-circle 包。急用的话，请打 12333。'
      : `就业服务没有打开：这个页面的 React 是 ${version}，它要 ${needed} 以上。开发人员请改用 service-circle 包。急用的话，请打 12333。`,
  surface: '这一块在这种屏上用不了。请用手机打开。',
  staff: '这一块是工作人员用的。请在 PAD 上打开。',
};
